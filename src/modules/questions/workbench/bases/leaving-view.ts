import { type Base, listOwnTellings, listParticipations } from '#modules/library/index.ts';
import { namesOfOrganisations } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { listPublishedOf } from '../../store/published.ts';
import { countOf, linesOf } from '../list/listed-lines.ts';

/** What happens to a site when its organisation leaves a base, in numbers of texts. */
export type LeavingView = {
  readonly base: Base;
  readonly ownerName: string;
  readonly gone: number;
  readonly variants: number;
  /** Titles of the questions with a part of the organisation under the answer. */
  readonly parts: readonly string[];
  readonly hidden: number;
};
const MOST_PARTS = 200;

/** Null where the organisation takes no part. */
export async function leavingView(scope: Scope, base: Base): Promise<LeavingView | null> {
  const part = (await listParticipations(scope)).find((each) => each.base === base.id);
  if (part?.state !== 'taking-part') return null;
  const of = { base: base.id } as const;
  const told = { ...of, tellings: ['addition'] } as const;
  const parts = await linesOf(scope, told, { limit: MOST_PARTS });
  const ownerName = (await namesOfOrganisations(scope, [base.owner])).get(base.owner) ?? '';
  return {
    base,
    ownerName,
    gone:
      part.mode === 'at-once'
        ? await countOf(scope, { ...of, tellings: ['base', 'addition'] })
        : await countCopies(scope, base),
    variants: await countOf(scope, { ...of, tellings: ['variant'], states: ['published'] }),
    parts: parts.map(({ title }) => title),
    hidden: await countOf(scope, { ...of, tellings: ['hidden'] }),
  };
}

/** Answers of the base that stand here because somebody agreed with them; what is told in own words stays. */
async function countCopies(scope: Scope, { id }: Base): Promise<number> {
  const variants = (await listOwnTellings(scope, id)).filter(({ kind }) => kind === 'variant');
  const own = new Set(variants.map(({ item, lang }) => `${item} ${lang}`));
  const shown = await listPublishedOf(scope, id);
  return shown.filter(({ kind, item, lang }) => kind === 'text' && !own.has(`${item} ${lang}`)).length;
}
