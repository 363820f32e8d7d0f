import { RINGS, type Audience, type Ring } from '#kernel/plan.ts';

/** Longest silence in days that a ring bears when nobody agreed otherwise (two, two, four and six weeks). */
export const DEFAULT_SILENCE_DAYS: Readonly<Record<Ring, number>> = {
  codecide: 14,
  cowork: 14,
  cothink: 28,
  informed: 42,
};

/** The Dutch name of a ring, as it stands in the drawing. */
export const RING_NAMES: Readonly<Record<Ring, string>> = {
  codecide: 'Meebeslissen',
  cowork: 'Meewerken',
  cothink: 'Meedenken',
  informed: 'Meeweten',
};

/** What a ring asks of us, one line. */
export const RING_ADVICE: Readonly<Record<Ring, string>> = {
  codecide: 'Bespreek het vooraf, een op een, vóór elk besluit.',
  cowork: 'Zorg dat zij het werk kunnen doen. Vertel het hun eerst.',
  cothink: 'Vraag hun mening als die nog verschil maakt. Koppel terug.',
  informed: 'Houd het kort en duidelijk: wat verandert er en wanneer?',
};

/** 0 is the core. An audience without a ring stands in the outermost one until somebody decides. */
export const ringIndex = (ring: Ring | null): number => (ring === null ? RINGS.length - 1 : RINGS.indexOf(ring));

/** The limit that was agreed with this audience, or else the one of its ring; without a ring the mildest counts. */
export const silenceLimitDays = (audience: Pick<Audience, 'maxSilenceDays' | 'ring'>): number =>
  audience.maxSilenceDays ?? DEFAULT_SILENCE_DAYS[audience.ring ?? 'informed'];
