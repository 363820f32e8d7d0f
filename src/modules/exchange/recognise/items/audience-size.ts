import type { Column } from '../table/columns.ts';
import { fold } from '../text/fold.ts';

const PEOPLE = String.raw`(?:mensen|personen|inwoners|bewoners|omwonenden|leden|deelnemers|medewerkers|collega's|raadsleden|ouders|leerlingen|kinderen|jongeren|ouderen|clienten|vrijwilligers|bezoekers|ondernemers|reizigers|p\.?)`;
/** Things that hold people: how many people that makes is not said. */
const HOLDERS = `(?:huishoudens|adressen|gezinnen|woningen|bedrijven|organisaties|verenigingen|scholen)`;

const HEADER = new RegExp(
  String.raw`^(?:(?:geschatte?|verwachte?)\s)?(?:aantal|aantallen|omvang|grootte|hoeveel|hoe groot)(?:\s(${PEOPLE}|${HOLDERS}|(?:van de )?(?:doel)?groep|zijn (?:het|ze|er)|is de groep))?(?:\s?\([^()]{1,30}\))?\??$`,
  'u',
);
const NUMBER = new RegExp(
  String.raw`^(?:ca\.?|circa|ongeveer|zo'n|ruim|bijna|±|\+/-|~)?\s?(\d{1,3}(?:[. ]\d{3}){1,2}|\d{1,8})(?:\s${PEOPLE})?$`,
  'u',
);

/** A column that says how large each group is: 'Aantal', 'Omvang', 'Aantal inwoners'. */
export const withSize = (columns: readonly Column[]): Column[] =>
  columns.map((column) =>
    (column.role === null || column.role === 'notes' || column.role === 'number') && HEADER.test(fold(column.header))
      ? { ...column, role: 'size', grounds: 'named' }
      : column,
  );

/**
 * How many people 'ca. 1.200 inwoners' are, or null. Words that are no number of people ('640 huishoudens', '90 per dag', '31' below
 * 'Aantal scholen') stay words, as does nothing that the number already says.
 */
export function sizeIn(
  header: string,
  text: string,
): { readonly people: number | null; readonly words: string | null } {
  const people = holdsPeople(header) ? NUMBER.exec(fold(text))?.[1] : undefined;
  return people === undefined
    ? { people: null, words: text }
    : { people: Number(people.replace(/[. ]/g, '')), words: null };
}

const holdsPeople = (header: string): boolean => !new RegExp(HOLDERS, 'u').test(fold(header));
