import list from './dutch-municipalities.json' with { type: 'json' };

/** A Dutch municipality. `code` is the CBS code of four digits; `fullName` as she is called in a sentence. */
export type Municipality = { readonly code: string; readonly name: string; readonly fullName: string };

// What people call these in speech; the list has the official name.
const ALSO: Readonly<Record<string, string>> = { '0518': 'Den Haag', '0796': 'Den Bosch' };

/** All Dutch municipalities by name, as the CBS divides the country on `MUNICIPALITIES_AS_OF` (docs/policy/municipalities.md). */
export const MUNICIPALITIES: readonly Municipality[] = list.municipalities.map(([code = '', name = '']) => ({
  code,
  name: ALSO[code] ? `${name} (${ALSO[code]})` : name,
  fullName: `Gemeente ${name}`,
}));
/** Civil date of the division. */
export const MUNICIPALITIES_AS_OF: string = list.asOf;

const byCode = new Map(MUNICIPALITIES.map((municipality) => [municipality.code, municipality]));

/** The municipality with a CBS code; undefined for any other text. */
export const findMunicipality = (code: string): Municipality | undefined => byCode.get(code);
