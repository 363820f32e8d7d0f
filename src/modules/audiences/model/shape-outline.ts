import type { AttitudeLook } from './attitude.ts';
import { round } from './drawn-label.ts';

const points = (corners: readonly (readonly [number, number])[]): string =>
  corners.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

/** Corners around the middle, as an SVG `points` attribute; null for circles. Larger than the circle, so that all look equally big. */
export function shapeOutline(shape: AttitudeLook['shape'], radius: number): string | null {
  if (shape === 'hexagon') {
    const reach = radius * 1.1;
    return points(
      [0, 60, 120, 180, 240, 300].map((degrees) => {
        const angle = (degrees * Math.PI) / 180;
        return [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
      }),
    );
  }
  const reach = radius * 1.22;
  return shape === 'diamond'
    ? points([
        [0, -reach],
        [reach, 0],
        [0, reach],
        [-reach, 0],
      ])
    : null;
}
