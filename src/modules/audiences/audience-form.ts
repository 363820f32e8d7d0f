import * as z from 'zod';
import {
  describeDateProblem,
  findDateProblem,
  isIsoDay,
  rereadDate,
  type FuzzyDate,
} from '#kernel/fuzzy-date/index.ts';
import type { FormProblem, FormValues, ParsedForm } from '#kernel/form-values.ts';
import { type Audience, RINGS } from '#kernel/plan.ts';
import type { KeptProgramme } from '#modules/programmes/index.ts';
import { formOf, linesOf, parseForm } from '#platform/form.ts';
import { copy } from './copy.nl.ts';
import { type AudienceExtra, contextOf } from './model/audience-extra.ts';
import { type AudiencePart, FIELDS_OF_PART, readPart } from './model/audience-part.ts';
import { plainWords } from './model/plain-words.ts';

const words = copy.form;

type Place = { readonly before: Audience | null; readonly programme: KeptProgramme; readonly extra: AudienceExtra };

const text = z
  .string()
  .max(20_000, words.tooLong)
  .transform((value) => value || null);
const lines = z.string().max(20_000, words.tooLong).transform(linesOf);
const many = z.array(z.string().max(500, words.tooLong));
const none = z.literal('').transform(() => null);
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.union([none, z.enum(values)], words.badChoice);
const level = z.union(
  [
    none,
    z
      .string()
      .regex(/^[1-5]$/)
      .transform(Number),
  ],
  words.badChoice,
);
const whole = (most: number, message: string) =>
  z.union(
    [
      none,
      z
        .string()
        .regex(/^\d{1,3}(?:\.\d{3}){1,3}$|^\d{1,9}$/)
        .transform((value) => Number(value.replaceAll('.', '')))
        .refine((value) => value <= most, message),
    ],
    message,
  );

const ATTITUDES = ['2', '1', '0', '-1', '-2'] as const;

const schema = z.object({
  name: z.string().min(1, words.missingName).max(500, words.tooLong),
  category: text,
  side: oneOf(['internal', 'external']),
  primary: oneOf(['ja', 'nee']),
  primaryReason: text,
  profile: text,
  area: text,
  size: whole(100_000_000, words.badSize),
  languageLevel: text,
  ring: oneOf(RINGS),
  desiredRing: oneOf(RINGS),
  roles: many,
  otherRoles: lines,
  attitude: oneOf(ATTITUDES),
  influence: level,
  interest: level,
  approach: text,
  channels: many,
  otherChannels: lines,
  accent: text,
  speaker: text,
  maxSilenceDays: whole(730, words.badDays).refine((days) => days !== 0, words.badDays),
  chosenUntil: z.string(),
  chosenReason: z.string().max(2_000, words.tooLong),
  notBefore: z.string().max(300, words.tooLong),
  notBeforeReason: z.string().max(2_000, words.tooLong),
  interests: text,
  resistance: text,
});
type Filled = z.infer<typeof schema>;

/**
 * The audience that was filled in; refuses a name that is taken, dates that do not exist and a silence without a reason. A form of
 * one part (`deel`) is read by the fields of that part alone: what is kept of the others stays, whatever it says.
 */
export function parseAudience(form: FormValues, at: Place): ParsedForm<Audience> {
  const part = readPart(form.get('deel'));
  const parsed = part === null || at.before === null ? parseForm(form, schema) : parsePart(form, part, at.before);
  if (!parsed.ok) return parsed;
  const shown: ReadonlySet<string> | null = part === null ? null : new Set(FIELDS_OF_PART[part]);
  const problems = [
    ...nameProblems(parsed.value, at),
    ...silenceProblems(parsed.value),
    ...notBeforeProblems(parsed.value, at),
  ].filter(({ field }) => shown === null || shown.has(field));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: audienceOf(parsed.value, at) };
}

function parsePart(form: FormValues, part: AudiencePart, before: Audience): ParsedForm<Filled> {
  const shown: ReadonlySet<string> = new Set(FIELDS_OF_PART[part]);
  const fields = Object.fromEntries(Object.entries(schema.shape).filter(([name]) => shown.has(name)));
  const parsed = parseForm(form, z.object(fields));
  return parsed.ok ? { ok: true, value: { ...filledOf(before), ...parsed.value } } : parsed;
}

const NOT_SAID = {
  ...{ primaryReason: null, area: null, size: null, languageLevel: null, accent: null, speaker: null },
  ...{ influence: null, interest: null, maxSilenceDays: null, interests: null, resistance: null },
};

/** What a form that changes nothing would have filled in. */
function filledOf(audience: Audience): Filled {
  const { primary, attitude, desiredRing, chosenSilence, notBefore, roles, channels } = audience;
  return {
    ...NOT_SAID,
    ...audience,
    roles: [...roles],
    channels: [...channels],
    primary: primary === null ? null : primary ? 'ja' : 'nee',
    desiredRing: desiredRing ?? audience.ring,
    attitude: ATTITUDES.find((each) => Number(each) === attitude) ?? null,
    otherRoles: [],
    otherChannels: [],
    chosenUntil: chosenSilence?.until ?? '',
    chosenReason: chosenSilence?.reason ?? '',
    notBefore: notBefore?.when?.text ?? '',
    notBeforeReason: notBefore?.reason ?? '',
  };
}

function audienceOf(filled: Filled, at: Place): Audience {
  const {
    primary,
    otherRoles,
    roles,
    attitude,
    channels,
    otherChannels,
    chosenUntil,
    chosenReason,
    notBefore,
    notBeforeReason,
    desiredRing,
    ...plain
  } = filled;
  return {
    ...at.before,
    ...plain,
    primary: primary === null ? null : primary === 'ja',
    desiredRing: desiredRing === plain.ring ? null : desiredRing,
    roles: [...new Set([...roles, ...otherRoles])],
    channels: [...new Set([...channels, ...otherChannels])],
    attitude: attitude === null ? null : Number(attitude),
    chosenSilence: chosenUntil === '' ? null : { until: chosenUntil, reason: chosenReason },
    notBefore:
      notBefore === '' && notBeforeReason === '' ? null : { when: dateOf(notBefore, at), reason: notBeforeReason },
  };
}

function nameProblems({ name }: Filled, { before, extra }: Place): readonly FormProblem[] {
  const key = (value: string) => plainWords(value).join(' ');
  const isTaken = extra.others.some((other) => other.id !== before?.id && key(other.name) === key(name));
  // An import may have brought two of the same name; what did not change is not refused.
  return isTaken && before?.name !== name ? [{ field: 'name', message: words.sameName }] : [];
}

function silenceProblems({ chosenUntil, chosenReason }: Filled): readonly FormProblem[] {
  if (chosenUntil === '') return chosenReason === '' ? [] : [{ field: 'chosenUntil', message: words.missingUntil }];
  if (!isIsoDay(chosenUntil)) return [{ field: 'chosenUntil', message: words.badDay }];
  return chosenReason === '' ? [{ field: 'chosenReason', message: words.missingReason }] : [];
}

function notBeforeProblems({ notBefore, notBeforeReason }: Filled, at: Place): readonly FormProblem[] {
  if (notBefore === '') return [];
  const problem = findDateProblem(notBefore, contextOf(at.programme, at.extra.today));
  if (problem !== null && problem.kind !== 'not-understood' && problem.kind !== 'weekday-mismatch') {
    return [{ field: 'notBefore', message: describeDateProblem(problem) }];
  }
  return notBeforeReason === '' ? [{ field: 'notBeforeReason', message: words.missingReason }] : [];
}

const dateOf = (phrase: string, at: Place): FuzzyDate | null =>
  phrase === '' ? null : rereadDate(phrase, contextOf(at.programme, at.extra.today), at.before?.notBefore?.when);

/** The fields filled from an audience; a new one may take its category from the address. */
export function fieldsOfAudience(
  audience: Audience | null,
  query: (name: string) => string,
  extra: AudienceExtra,
): FormValues {
  if (audience === null) return formOf({ category: query('soort') });
  const { primary, chosenSilence, notBefore, roles, channels, ...plain } = audience;
  return formOf({
    name: plain.name,
    category: plain.category,
    side: plain.side,
    primaryReason: plain.primaryReason,
    profile: plain.profile,
    area: plain.area,
    size: plain.size,
    languageLevel: plain.languageLevel,
    ring: plain.ring,
    desiredRing: plain.desiredRing,
    attitude: plain.attitude,
    influence: plain.influence,
    interest: plain.interest,
    approach: plain.approach,
    accent: plain.accent,
    speaker: plain.speaker,
    maxSilenceDays: plain.maxSilenceDays,
    interests: plain.interests,
    resistance: plain.resistance,
    primary: primary === null ? '' : primary ? 'ja' : 'nee',
    ...splitKnown('roles', 'otherRoles', { all: roles, known: words.usualRoles }),
    ...splitKnown('channels', 'otherChannels', { all: channels, known: extra.channels }),
    chosenUntil: chosenSilence?.until,
    chosenReason: chosenSilence?.reason,
    notBefore: notBefore?.when?.text,
    notBeforeReason: notBefore?.reason,
  });
}

/** What has a box is ticked, the rest stands one on a line. */
const splitKnown = (
  box: string,
  other: string,
  { all, known }: { readonly all: readonly string[]; readonly known: readonly string[] },
) => ({
  [box]: all.filter((value) => known.includes(value)),
  [other]: all.filter((value) => !known.includes(value)).join('\n'),
});
