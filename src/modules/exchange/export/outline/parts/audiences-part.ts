import { attitudeWord } from '#kernel/attitude-words.ts';
import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import type { Audience, Plan } from '#kernel/plan.ts';
import { shapeOf } from '#modules/audiences/index.ts';
import { copy } from '../../copy.nl.ts';
import { numberInWords, phraseOf } from '../../wording.ts';
import { type Block, type Field, heading, tableOf, usedFields } from '../outline.ts';

const words = copy.audiences;
/** The columns of a table of these, also in a spreadsheet. */
export const AUDIENCE_FIELDS: readonly Field<Audience>[] = [
  { title: words.name, share: 4, show: (audience) => audience.name },
  { title: words.side, share: 2.5, show: sideOf },
  { title: words.primary, share: 2.8, show: primaryOf },
  { title: words.profile, share: 4, show: (audience) => audience.profile },
  { title: words.approach, share: 4, show: (audience) => audience.approach },
  { title: words.ring, share: 3, show: ringOf },
  { title: words.roles, share: 3, show: (audience) => audience.roles },
  { title: words.channels, share: 4, show: (audience) => audience.channels },
  { title: words.accent, share: 3, show: (audience) => audience.accent },
  { title: words.details, share: 4, show: detailsOf },
];

/** The audiences, a table per category in the order in which the plan names them. */
export function audiencesPart(plan: Plan, level: number): Block[] {
  const fields = usedFields(plan.audiences, AUDIENCE_FIELDS);
  const categories = [...new Set(plan.audiences.map((audience) => audience.category))];
  const single = categories.length === 1 && categories[0] === null;
  return categories.flatMap((category) => {
    const title = category ?? (single ? copy.chapters.audiences : words.noCategory);
    const table = tableOf(
      title,
      plan.audiences.filter((audience) => audience.category === category),
      fields,
    );
    return single ? [table] : [heading(level, title), table];
  });
}

/** What the plan says, or else what the screens make of its category; a group of the programme itself is neither. */
export function sideOf(audience: Audience): string | null {
  if (audience.side !== null) return copy.sides[audience.side];
  const shape = shapeOf(audience);
  return shape === 'programme' ? null : copy.sides[shape === 'intern' ? 'internal' : 'external'];
}

/** Yes or no, with the reason when there is one. */
export function primaryOf(audience: Audience): string[] {
  if (audience.primary === null) return [];
  return [audience.primary ? words.yes : words.no, audience.primaryReason ?? ''];
}

/** The ring, and the ring where we want them when that differs. */
export function ringOf(audience: Audience): string[] {
  const desired = audience.desiredRing ?? null;
  return [
    audience.ring === null ? '' : copy.rings[audience.ring],
    desired === null || desired === audience.ring ? '' : words.desired(copy.rings[desired].toLowerCase()),
  ];
}

/** Everything else that is known about an audience, a line each. */
export function detailsOf(audience: Audience): string[] {
  const named: readonly (readonly [string, string | number | null | undefined])[] = [
    [words.area, audience.area],
    [words.size, audience.size],
    [words.languageLevel, audience.languageLevel],
    [words.speaker, audience.speaker],
    [words.interests, audience.interests],
    [words.resistance, audience.resistance],
    [words.attitude, attitudeWord(audience.attitude) || null],
    [words.influence, levelOf(audience.influence)],
    [words.interest, levelOf(audience.interest)],
  ];
  const lines = named.flatMap(([label, value]) =>
    value === null || value === undefined
      ? []
      : [`${label}: ${typeof value === 'number' ? numberInWords(value) : value}`],
  );
  return [...lines, ...rulesOf(audience)];
}

const levelOf = (level: number | null | undefined): string | null =>
  typeof level === 'number' ? words.level(level) : null;

function rulesOf({ maxSilenceDays, chosenSilence, notBefore }: Audience): string[] {
  return [
    ...(typeof maxSilenceDays === 'number' ? [words.maxSilence(maxSilenceDays)] : []),
    ...(chosenSilence ? [words.chosenSilence(formatDayPlain(chosenSilence.until), chosenSilence.reason)] : []),
    ...(notBefore ? [words.notBefore(phraseOf(notBefore.when), notBefore.reason)] : []),
  ];
}
