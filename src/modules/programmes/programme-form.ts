import * as z from 'zod';
import {
  describeDateProblem,
  type Edge,
  type EdgeSide,
  edgeWords,
  findDateProblem,
  readEdge,
} from '#kernel/fuzzy-date/index.ts';
import type { Programme } from '#kernel/plan.ts';
import type { FormProblem, FormValues, ParsedForm } from '#kernel/form-values.ts';
import { formOf, linesOf, parseForm } from '#platform/form.ts';
import { copy } from './copy.nl.ts';

const text = z
  .string()
  .max(500)
  .transform((value) => value || null);
const day = z.union([z.literal('').transform(() => null), z.iso.date(copy.badDate)], copy.badDate);

const phrase = z.string().max(300, copy.longPhrase);

const schema = z.object({
  name: z.string().min(1, copy.missingName).max(300),
  client: text,
  owner: text,
  participants: z.string().max(20_000).transform(linesOf),
  start: phrase,
  end: phrase,
  documentDate: day,
  documentVersion: text,
});

/** `before` is the programme as kept, or null for a new one; a phrase without a year is read from `today`, a civil date. */
export type ProgrammeFormPlace = { readonly before: Programme | null; readonly today: string };

/**
 * The posted fields of a programme. Start and end may be said as people say them; a vague one keeps its words. Refuses a missing
 * name, words that are no date, and an end before the start.
 */
export function parseProgramme(form: FormValues, at: ProgrammeFormPlace): ParsedForm<Programme> {
  const parsed = parseForm(form, schema);
  if (!parsed.ok) return parsed;
  const { start: from, end: to, ...facts } = parsed.value;
  const [start, end] = [edgeIn(from, 'start', at), edgeIn(to, 'end', at)];
  if (!start.ok || !end.ok)
    return { ok: false, problems: [start, end].flatMap((each) => (each.ok ? [] : each.problem)) };
  if (start.edge.day && end.edge.day && end.edge.day < start.edge.day)
    return { ok: false, problems: [{ field: 'end', message: copy.endBeforeStart }] };
  const period = { start: start.edge.day, end: end.edge.day };
  return { ok: true, value: { ...facts, ...period, startPhrase: start.edge.phrase, endPhrase: end.edge.phrase } };
}

type ReadSide = { readonly ok: true; readonly edge: Edge } | { readonly ok: false; readonly problem: FormProblem };

/** Words that did not change keep the days they had. */
function edgeIn(text: string, side: EdgeSide, { before, today }: ProgrammeFormPlace): ReadSide {
  if (before !== null && text !== '' && text === edgeWords(before, side))
    return { ok: true, edge: { day: before[side], phrase: before[`${side}Phrase`] ?? null } };
  const edge = readEdge(text, side, { ref: today });
  if (edge !== null) return { ok: true, edge };
  const problem = findDateProblem(text, { ref: today });
  const isDate = problem === null || problem.kind === 'not-understood';
  return { ok: false, problem: { field: side, message: isDate ? copy.noMoment(text) : describeDateProblem(problem) } };
}

/** The fields filled from a programme. */
export const fieldsOfProgramme = (programme: Programme): FormValues =>
  formOf({
    ...programme,
    participants: programme.participants.join('\n'),
    start: edgeWords(programme, 'start'),
    end: edgeWords(programme, 'end'),
  });
