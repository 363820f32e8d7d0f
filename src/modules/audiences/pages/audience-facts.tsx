import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import type { Audience } from '#kernel/plan.ts';
import type { KeyValue } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { attitudeOf } from '../model/attitude.ts';
import type { AudiencePart } from '../model/audience-part.ts';
import { silenceLimitWords } from '../model/limit-words.ts';
import { RING_ADVICE, RING_NAMES } from '../model/ring.ts';
import { AttitudeMark } from './attitude-mark.tsx';

const { form, list, page } = copy;

/** What is known of an audience in one of its parts, in the order of the form; what nobody filled in is left out. */
export function factsOfPart(part: AudiencePart, audience: Audience): readonly KeyValue[] {
  return FACTS[part](audience).filter(([, value]) => value !== null && value !== undefined && value !== '');
}

const FACTS: Readonly<Record<AudiencePart, (audience: Audience) => readonly KeyValue[]>> = {
  wie: ({ category, side, primary, primaryReason, profile, area, size, languageLevel }) => [
    [form.category, category],
    [form.side, sideWords(side, category)],
    [page.primary, primary === null ? null : [primary ? form.yes : form.no, primaryReason].filter(Boolean).join('. ')],
    [form.profile, profile],
    [form.area, area],
    [form.size, typeof size === 'number' ? list.peopleCount(size) : null],
    [form.languageLevel, languageLevel],
  ],
  nabij: ({ ring, desiredRing, attitude, influence, interest, roles }) => [
    [form.ring, ring === null ? null : `${RING_NAMES[ring]}. ${RING_ADVICE[ring]}`],
    [form.desiredRing, desiredRing && desiredRing !== ring ? RING_NAMES[desiredRing] : null],
    [form.attitude, typeof attitude === 'number' ? <AttitudeMark attitude={attitudeOf(attitude)} /> : null],
    [form.influence, levelWords(influence)],
    [form.interest, levelWords(interest)],
    [form.roles, roles.join(', ')],
  ],
  bereik: ({ approach, channels, accent, speaker }) => [
    [form.approach, approach],
    [form.channels, channels.join(', ')],
    [form.accent, accent],
    [form.speaker, speaker],
  ],
  timing: (audience) => [
    [page.limit, silenceLimitWords(audience)],
    [page.chosen, audience.chosenSilence ? chosenWords(audience.chosenSilence) : null],
    [form.notBefore, audience.notBefore ? notBeforeWords(audience.notBefore) : null],
  ],
  belangen: ({ interests, resistance }) => [
    [form.interests, interests],
    [form.resistance, resistance],
  ],
};

/** Not where the category says the same already. */
function sideWords(side: Audience['side'], category: string | null): string | null {
  if (side === null) return null;
  const word = side === 'internal' ? form.internal : form.external;
  return category?.trim().toLowerCase() === word.toLowerCase() ? null : word;
}

const levelWords = (level: number | null | undefined): string | null =>
  typeof level === 'number' ? copy.field.of5(level) : null;

const chosenWords = ({ until, reason }: NonNullable<Audience['chosenSilence']>): string =>
  page.until(formatDayPlain(until), reason);

const notBeforeWords = ({ when, reason }: NonNullable<Audience['notBefore']>): string =>
  page.because(when?.text ?? list.notBeforeOpen, reason);
