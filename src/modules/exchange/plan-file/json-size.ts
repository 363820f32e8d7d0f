/** Bounds on parsed JSON, checked before anything recurses into it. */
export const JSON_LIMITS = { depth: 64, nodes: 3_000_000 } as const;

/** True when parsed JSON is shallow and small enough to work on. Iterative, so that deep nesting cannot exhaust the stack. */
export function isJsonWithinLimits(json: unknown): boolean {
  let level: unknown[] = [json];
  let nodes = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    nodes += level.length;
    if (depth > JSON_LIMITS.depth || nodes > JSON_LIMITS.nodes) return false;
    level = level.flatMap(childrenOf);
  }
  return true;
}

function childrenOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
