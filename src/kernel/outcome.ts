/** What an action gives back: the value, or a reason the person can act on. Bugs are thrown, never returned. */
export type Outcome<Value, Reason extends string> = { ok: true; value: Value } | { ok: false; reason: Reason };

/** The work succeeded with `value`. */
export const done = <Value>(value: Value) => ({ ok: true, value }) as const;

/** The work was refused for a known `reason`; nothing has changed. */
export const refused = <Reason extends string>(reason: Reason) => ({ ok: false, reason }) as const;
