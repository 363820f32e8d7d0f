import { isSamePerson } from '#modules/people/index.ts';

/** What somebody said of a name as it is written in a programme: that they are meant by it, or that they are not. */
export type SaidName = {
  readonly programme: string;
  readonly nameKey: string;
  readonly person: string;
  readonly isThem: boolean;
};

/** How written names are compared: lower case, without what stands in brackets and without double spaces. */
export const nameKeyOf = (written: string): string =>
  written.normalize('NFC').toLocaleLowerCase('nl').replace(/\(.*$/, '').split(/\s+/u).join(' ').trim();

/**
 * Whether a name as it is written in a programme means this person: who said so themselves counts first, and a name that somebody
 * else took is theirs. Where nobody said anything the words decide. `said` is of that programme.
 */
export function isMeant(
  written: string,
  person: { readonly id: string; readonly name: string },
  said: readonly SaidName[],
): boolean {
  const key = nameKeyOf(written);
  const ofName = said.filter(({ nameKey }) => nameKey === key);
  const own = ofName.find((each) => each.person === person.id);
  if (own) return own.isThem;
  return !ofName.some(({ isThem }) => isThem) && isSamePerson(written, person.name);
}
