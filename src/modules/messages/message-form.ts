import * as z from 'zod';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import { emptyPlan, type Messages } from '#kernel/plan.ts';
import { formOf, linesOf, parseForm } from '#platform/form.ts';
import { copy } from './copy.nl.ts';
import { earlierTextsOf } from './model/earlier-texts.ts';
import { accentLines, avoidedLines, readAccent, readAvoided } from './model/message-lines.ts';

const text = z
  .string()
  .max(20_000, copy.tooLong)
  .transform((value) => value || null);
const lines = z.string().max(50_000, copy.tooLong).transform(linesOf);
const accents = lines
  .superRefine((all, context) => {
    for (const line of all)
      if (readAccent(line).for === '') context.addIssue({ code: 'custom', message: copy.accentWithoutGroup(line) });
  })
  .transform((all) => all.map(readAccent));

const schema = z.object({
  core: text,
  short: text,
  sentence: text,
  slogan: text,
  tone: text,
  values: lines,
  accents,
  preferredWords: lines,
  avoidedWords: lines.transform((all) => all.map(readAvoided)),
});

/** The message that was filled in; an accent without a group is refused. */
export const parseMessage = (form: FormValues, before: Messages | null): ParsedForm<Messages> => {
  const parsed = parseForm(form, schema);
  if (!parsed.ok) return parsed;
  const { earlierTexts: _, ...kept } = before ?? {};
  const earlierTexts = earlierTextsOf(before, parsed.value);
  return { ok: true, value: { ...kept, ...parsed.value, ...(earlierTexts.length > 0 ? { earlierTexts } : {}) } };
};

export function fieldsOfMessage(message: Messages | null): FormValues {
  const kept = message ?? emptyPlan('').messages;
  return formOf({
    core: kept.core,
    short: kept.short,
    sentence: kept.sentence,
    slogan: kept.slogan,
    tone: kept.tone,
    values: kept.values.join('\n'),
    accents: accentLines(kept.accents),
    preferredWords: (kept.preferredWords ?? []).join('\n'),
    avoidedWords: avoidedLines(kept.avoidedWords ?? []),
  });
}
