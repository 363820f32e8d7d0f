/** The two ways to speak to a visitor; an organisation chooses. */
export type Address = 'u' | 'je';

/** Where the verb goes along: what stands behind it is shorter with `je`. */
const BESIDE_VERB: readonly (readonly [RegExp, string])[] = [
  [/\bleest u\b/g, 'lees je'],
  [/\bSchrijft u\b/g, 'Schrijf je'],
  [/\bWerkt u\b/g, 'Werk je'],
  [/\bWilt u\b/g, 'Wil je'],
  [/\bHoort u\b/g, 'Hoor je'],
  [/\bBent u\b/g, 'Ben je'],
  [/\bbent u\b/g, 'ben je'],
  [/\bhebt u\b/g, 'heb je'],
  [/\bziet u\b/g, 'zie je'],
  [/\bvraagt u\b/g, 'vraag je'],
  [/\bkunt u\b/g, 'kun je'],
  [/\bwie u bent\b/g, 'wie je bent'],
  [/\bu te herkennen\b/g, 'je te herkennen'],
  [/\bvolgen u\b/g, 'volgen je'],
  [/\bvoor u\b/g, 'voor je'],
];

/** A text of our own in the other way of speaking; only for texts that `informal.nl.test.ts` looks at. */
export function addressed(text: string, address: Address): string {
  if (address === 'u') return text;
  const verbs = BESIDE_VERB.reduce((written, [from, to]) => written.replaceAll(from, to), text);
  return verbs
    .replaceAll(/\buw\b/g, 'je')
    .replaceAll(/\bUw\b/g, 'Je')
    .replaceAll(/\bu\b/g, 'je')
    .replaceAll(/\bU\b/g, 'Je');
}
