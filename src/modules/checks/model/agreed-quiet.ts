import { type DateContext, findDates } from '#kernel/fuzzy-date/index.ts';
import type { Plan } from '#kernel/plan.ts';
import type { Holiday } from './check-facts.ts';

/** 'Geen communicatie', 'sturen we geen berichten', 'het zomerreces'. */
const QUIET =
  /\bgeen\s+(?:\p{L}+\s+){0,2}(?:communicatie|berichten|bericht|brieven|nieuwsbrieven|nieuwsbrief|persberichten|campagnes?|uitingen|publicaties|post)\b|reces\b|\b(?:communicatie|radio)stilte\b/iu;
/** A number right before a phrase was part of the date that was not understood. */
const CUT_OFF = /\d\s*$/;
const MOST_LETTERS = 1_000;

/** The periods in which a plan agrees to send nothing: an agreement that says so with a first and a last day, and the recess it names. */
export function agreedQuiet({ agreements, programme }: Pick<Plan, 'agreements' | 'programme'>): readonly Holiday[] {
  const context: DateContext = { from: programme.start, to: programme.end };
  return agreements.flatMap(({ text }) => {
    const said = text.slice(0, MOST_LETTERS).trim();
    if (!QUIET.test(said)) return [];
    return findDates(said, context).flatMap(({ text: phrase, start, end, rrule, certainty }) => {
      const isWhole = !CUT_OFF.test(said.slice(0, said.indexOf(phrase)));
      const isPeriod = start !== null && end !== null && start < end && rrule === null && certainty === 'exact';
      return isPeriod && isWhole ? [{ start, end, name: said, isAgreed: true }] : [];
    });
  });
}
