import type { Accent } from '#kernel/plan.ts';
import type { Found } from '../found.ts';

export type FoundMessages = {
  readonly core: Found<string> | null;
  readonly short: Found<string> | null;
  readonly slogan: Found<string> | null;
  readonly tone: Found<string> | null;
  readonly values: readonly Found<string>[];
  readonly accents: readonly Found<Accent>[];
};
