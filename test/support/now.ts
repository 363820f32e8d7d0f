/** The moment at which tests look at the world, unless they choose another: Wednesday 18 November 2026, 10.00 in Amsterdam. */
export const NOW = Temporal.Instant.from('2026-11-18T09:00:00Z');
