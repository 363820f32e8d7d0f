type Sized<Value> = { readonly value: Value; readonly size: number };
type Kept<Value> = Sized<Value> & { readonly state: string };

/**
 * Keeps what was worked out for a place until its state is another, as long as all that is kept is together no larger than `most`. What was
 * asked for longest ago goes first; what is too large by itself is not kept.
 */
export function remembering<Value>(
  most: number,
): (place: string, state: string, work: () => Promise<Sized<Value>>) => Promise<Value> {
  const kept = new Map<string, Kept<Value>>();
  let total = 0;
  const forget = (place: string) => {
    total -= kept.get(place)?.size ?? 0;
    kept.delete(place);
  };
  const keep = (place: string, found: Kept<Value>) => {
    forget(place);
    if (found.size > most) return;
    kept.set(place, found);
    total += found.size;
    for (const oldest of kept.keys()) {
      if (total <= most) return;
      forget(oldest);
    }
  };
  return async (place, state, work) => {
    const known = kept.get(place);
    const found = known?.state === state ? known : { ...(await work()), state };
    keep(place, found);
    return found.value;
  };
}
