import type { Messages } from '#kernel/plan.ts';
import { nameKey } from './fill.ts';

const PARTS = ['core', 'short', 'slogan', 'tone'] as const;

/** The message of a programme with what an import adds: under each other, nothing replaced, nothing twice. */
export function mergeMessages(there: Messages, added: Messages): Messages {
  const parts = PARTS.map((part) => [part, joined(there[part], added[part])] as const);
  const values = new Set(there.values.map(nameKey));
  return {
    ...added,
    ...there,
    sentence: there.sentence ?? added.sentence ?? null,
    preferredWords: [...new Set([...(there.preferredWords ?? []), ...(added.preferredWords ?? [])])],
    avoidedWords: [
      ...(there.avoidedWords ?? []),
      ...(added.avoidedWords ?? []).filter(
        ({ word }) => !there.avoidedWords?.some((avoided) => nameKey(avoided.word) === nameKey(word)),
      ),
    ],
    ...(Object.fromEntries(parts) as Pick<Messages, (typeof PARTS)[number]>),
    values: [...there.values, ...added.values.filter((value) => !values.has(nameKey(value)))],
    accents: [...there.accents, ...added.accents],
  };
}

const joined = (there: string | null, added: string | null): string | null =>
  there === null || there.trim() === '' ? added : added === null ? there : `${there}\n\n${added}`;
