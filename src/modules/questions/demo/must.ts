import type { Outcome } from '#kernel/outcome.ts';

/** The demo works on what it has just made, in one transaction: a refusal is a fault of ours. */
export function must<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`a question of the demo could not be made: ${outcome.reason}`);
  return outcome.value;
}
