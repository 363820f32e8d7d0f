import { type Audience, type Ring, RINGS } from '#kernel/plan.ts';

/** The ring of a form: null for 'not yet decided', undefined for anything that is no ring. */
export function readRing(text: string): Ring | null | undefined {
  return text === '' ? null : RINGS.find((ring) => ring === text);
}

/** Influence or interest of a form: 1 to 5, null for unknown, undefined for anything else. */
export function readLevel(text: string): number | null | undefined {
  if (text === '') return null;
  return /^[1-5]$/.test(text) ? Number(text) : undefined;
}

/** The audience in another ring. Once it stands where we wanted it, that wish is fulfilled. */
export function moveToRing(audience: Audience, ring: Ring | null): Audience {
  const moved = { ...audience, ring };
  return audience.desiredRing && audience.desiredRing === ring ? { ...moved, desiredRing: null } : moved;
}

/** The audience elsewhere in the grid of influence against interest. */
export const moveInGrid = (
  audience: Audience,
  level: { readonly influence: number | null; readonly interest: number | null },
): Audience => ({ ...audience, ...level });
