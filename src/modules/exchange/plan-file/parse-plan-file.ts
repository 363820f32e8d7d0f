import type * as z from 'zod';
import type { Plan, Unrecognised } from '#kernel/plan.ts';
import { copy } from './copy.nl.ts';
import { isJsonWithinLimits } from './json-size.ts';
import { placeOf } from './place-of.ts';
import { PLAN_LIMITS, planSchema } from './plan-schema.ts';
import { problemOf } from './problem-of.ts';
import { findUnknownFields, textOfUnknown, type UnknownField } from './unknown-fields.ts';

/** Why a plan file was refused: not ours, of a later version, too large to handle, or with fields that do not fit. */
export type PlanFileRefusal = 'notAPlanFile' | 'otherVersion' | 'tooLarge' | 'wrongFields';

/**
 * An `Outcome` with more to say. `kept` names in Dutch each field the format does not know; its text stands in `unrecognised`.
 * `problems` are Dutch sentences that say what is wrong and where, at most 50, never empty.
 */
export type PlanFileOutcome =
  | { readonly ok: true; readonly value: Plan; readonly kept: readonly string[] }
  | { readonly ok: false; readonly reason: PlanFileRefusal; readonly problems: readonly string[] };

const MOST_PROBLEMS = 50;
/** Characters of plan file text that we are willing to parse; the importer's limit for any file. */
const MOST_CHARACTERS = 50_000_000;

/** Reads the text of a plan file. Never throws; text that is no JSON is refused as `notAPlanFile`. */
export function parsePlanFileText(text: string): PlanFileOutcome {
  if (text.length > MOST_CHARACTERS) return refuse('tooLarge', [copy.tooLarge]);
  try {
    return parsePlanFile(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text));
  } catch {
    return refuse('notAPlanFile', [copy.notJson]);
  }
}

/**
 * Reads parsed JSON as a plan. Strict on types: one wrong field refuses the file. Fields the format does not know are never
 * dropped: they move, as text, to `unrecognised`, and `kept` says so. Never throws.
 */
export function parsePlanFile(json: unknown): PlanFileOutcome {
  if (!isJsonWithinLimits(json)) return refuse('tooLarge', [copy.tooLarge]);
  const mark = readMark(json);
  if (mark.format !== 'eenstemmig-plan') return refuse('notAPlanFile', [copy.notAPlanFile]);
  if (mark.version !== 1) return refuse('otherVersion', [copy.otherVersion(mark.version)]);
  const parsed = planSchema.safeParse(json);
  if (!parsed.success) return refuse('wrongFields', problemsOf(parsed.error.issues, json));
  return keepUnknown(parsed.data, findUnknownFields(json, parsed.data), json);
}

function readMark(json: unknown): { format: unknown; version: unknown } {
  const fields = typeof json === 'object' && json !== null ? new Map<string, unknown>(Object.entries(json)) : new Map();
  return { format: fields.get('format'), version: fields.get('version') };
}

function keepUnknown(plan: Plan, unknown: readonly UnknownField[], json: unknown): PlanFileOutcome {
  if (unknown.length === 0) return { ok: true, value: plan, kept: [] };
  const entries: Unrecognised[] = unknown.map(({ path, value }) => ({
    where: copy.unknownField(placeOf(path, json)),
    text: textOfUnknown(value),
  }));
  const unrecognised = [...plan.unrecognised, ...entries];
  if (unrecognised.length > PLAN_LIMITS.items) return refuse('tooLarge', [copy.tooManyUnknown]);
  return { ok: true, value: { ...plan, unrecognised }, kept: entries.map((entry) => entry.where) };
}

function problemsOf(issues: readonly z.core.$ZodIssue[], json: unknown): string[] {
  const shown = issues.slice(0, MOST_PROBLEMS).map((issue) => problemOf(issue, json));
  const rest = issues.length - shown.length;
  return rest > 0 ? [...shown, copy.moreProblems(rest)] : shown;
}

const refuse = (reason: PlanFileRefusal, problems: readonly string[]): PlanFileOutcome => ({
  ok: false,
  reason,
  problems,
});
