/** Where an audience stands; every attitude has a shape and a sign, because colour alone says nothing. */
export type Attitude = 'supports' | 'waits' | 'critical' | 'unknown';
export type AttitudeLook = {
  readonly word: string;
  readonly shape: 'circle' | 'hexagon' | 'diamond' | 'dashed-circle';
  readonly sign: '+' | '=' | '−' | '?';
};

export const ATTITUDE_LOOKS: Readonly<Record<Attitude, AttitudeLook>> = {
  supports: { word: 'Steunt', shape: 'circle', sign: '+' },
  waits: { word: 'Wacht af', shape: 'hexagon', sign: '=' },
  critical: { word: 'Kritisch', shape: 'diamond', sign: '−' },
  unknown: { word: 'Onbekend', shape: 'dashed-circle', sign: '?' },
};

/** -2 (against) to 2 (for); null, absent or no number is unknown. */
export function attitudeOf(value: number | null | undefined): Attitude {
  if (value === null || value === undefined || Number.isNaN(value)) return 'unknown';
  if (value > 0) return 'supports';
  return value < 0 ? 'critical' : 'waits';
}
