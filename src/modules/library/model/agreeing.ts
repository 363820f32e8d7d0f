/** Who had a hand in a text that waits for agreement: who sent it, and who changed its words since they were last agreed to or shown. */
export type Hands = { readonly submittedBy: string | null; readonly writtenBy: readonly string[] };
/** What somebody did to such a text, the least first. */
export type Part = 'none' | 'sent' | 'wrote' | 'wrote-and-sent';
const PARTS: readonly Part[] = ['none', 'sent', 'wrote', 'wrote-and-sent'];

export function partOf(person: string, { submittedBy, writtenBy }: Hands): Part {
  if (writtenBy.includes(person)) return person === submittedBy ? 'wrote-and-sent' : 'wrote';
  return person === submittedBy ? 'sent' : 'none';
}

/**
 * Who of those that may agree to texts may do so to this one: who did the least to it. Who wrote on it does not while somebody may
 * that did not; where all wrote on it, who sent it does not while another may, for who sent it saw all of it. Nobody is left out
 * where there is nobody else: somebody may always agree, unless nobody may at all.
 */
export function agreeing<Person extends { readonly id: string }>(
  all: readonly Person[],
  hands: Hands,
): readonly Person[] {
  const rank = ({ id }: Person) => PARTS.indexOf(partOf(id, hands));
  const least = Math.min(...all.map(rank));
  return all.filter((person) => rank(person) === least);
}
