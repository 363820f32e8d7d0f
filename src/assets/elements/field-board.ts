/** A place in a drawing: what the form sends, and how it sounds. */
export type Place = { readonly key: string; readonly fields: Readonly<Record<string, string>>; readonly words: string };

/** What a drawing of the field of influence knows of its places. Points are in the units of the drawing. */
export type Board = {
  /** The place of a spot now, as its `data-plek` says. */
  readonly read: (text: string) => Place | null;
  /** The place at a point; null outside the drawing. */
  readonly at: (point: DOMPoint) => Place | null;
  /** One step from a place by an arrow key; null when that key does nothing here. */
  readonly step: (from: Place | null, key: string) => Place | null;
  /** Shows which place it would be; null takes that away. */
  readonly mark: (place: Place | null) => void;
};

const numbersOf = (text: string | null): number[] => (text ?? '').split(' ').map(Number);

/** Rings from the core outwards: left and up are inwards, right and down are outwards. */
export function ringBoard(svg: SVGSVGElement): Board {
  const [cx = 0, cy = 0] = numbersOf(svg.getAttribute('data-midden'));
  const circles = [...svg.querySelectorAll<SVGCircleElement>('circle[data-ring]')].sort(
    (one, other) => one.r.baseVal.value - other.r.baseVal.value,
  );
  const places = circles.map((circle): Place => {
    const key = circle.getAttribute('data-ring') ?? '';
    return { key, fields: { ring: key }, words: circle.getAttribute('data-naam') ?? key };
  });
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
  return {
    read: (text) => places.find(({ key }) => key === text) ?? null,
    at: ({ x, y }) =>
      places[circles.findIndex((circle) => Math.hypot(x - cx, y - cy) <= circle.r.baseVal.value)] ?? null,
    step: (from, key) => {
      const step = steps[key];
      if (step === undefined) return null;
      // Who has no ring yet is drawn in the outermost one, so a step starts from there.
      const index = from === null ? places.length : places.indexOf(from);
      return places[Math.max(0, Math.min(places.length - 1, index + step))] ?? null;
    },
    mark: (place) =>
      circles.forEach((circle, index) => circle.classList.toggle('is-doel', place !== null && places[index] === place)),
  };
}

const LEVELS = 5;

/** Influence upwards and interest to the right, both 1 to 5. `words` has the holes {invloed} and {belang}. */
export function gridBoard(svg: SVGSVGElement, words: string): Board {
  const [left = 0, top = 0, cell = 1] = numbersOf(svg.getAttribute('data-vlak'));
  const frame = svg.querySelector<SVGRectElement>('.kv-doelvak');
  const within = (level: number) => Math.max(1, Math.min(LEVELS, level));
  const placeOf = (influence: number, interest: number): Place => ({
    key: `${influence} ${interest}`,
    fields: { influence: String(influence), interest: String(interest) },
    words: words.replace('{invloed}', String(influence)).replace('{belang}', String(interest)),
  });
  const levelsOf = (place: Place | null) => numbersOf(place?.key ?? '3 3');
  return {
    read: (text) => (/^[1-5] [1-5]$/.test(text) ? placeOf(Number(text[0]), Number(text[2])) : null),
    at: ({ x, y }) => {
      const interest = 1 + Math.floor((x - left) / cell);
      const influence = LEVELS - Math.floor((y - top) / cell);
      return within(interest) === interest && within(influence) === influence ? placeOf(influence, interest) : null;
    },
    step: (from, key) => {
      const [influence = 3, interest = 3] = levelsOf(from);
      const moves: Readonly<Record<string, Place>> = {
        ArrowUp: placeOf(within(influence + 1), interest),
        ArrowDown: placeOf(within(influence - 1), interest),
        ArrowRight: placeOf(influence, within(interest + 1)),
        ArrowLeft: placeOf(influence, within(interest - 1)),
      };
      return moves[key] ?? null;
    },
    mark: (place) => {
      const [influence = 1, interest = 1] = levelsOf(place);
      frame?.setAttribute('x', String(left + (interest - 1) * cell));
      frame?.setAttribute('y', String(top + (LEVELS - influence) * cell));
      frame?.classList.toggle('is-doel', place !== null);
    },
  };
}
