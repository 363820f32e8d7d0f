const wordsOf = (name: string): string[] =>
  name
    .normalize('NFC')
    .toLocaleLowerCase('nl')
    .replace(/\(.*$/, '')
    .split(/[\s,;/&+]+/u)
    .filter((word) => word !== '');

/**
 * Whether a name as somebody wrote it in a plan means this person: the whole name, only the first name, or words of the name in
 * the same order. 'Samira', 'samira el idrissi' and 'Samira Idrissi' are all Samira El Idrissi; 'Sam' is not.
 */
export function isSamePerson(written: string, person: string): boolean {
  const [asked, own] = [wordsOf(written), wordsOf(person)];
  if (asked.length === 0 || asked[0] !== own[0]) return false;
  let at = 0;
  for (const word of own) if (word === asked[at]) at += 1;
  return at === asked.length;
}

/** The first name in lower case, to look for before comparing; null for a name of one letter or none. */
export function firstNameOf(person: string): string | null {
  const [first = ''] = wordsOf(person);
  return first.length > 1 ? first : null;
}
