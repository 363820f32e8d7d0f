import type { FormValues } from '#kernel/form-values.ts';
import type { Activity } from '#kernel/plan.ts';
import type { FieldError } from '#ui/index.ts';
import type { Versions } from './row-conflict.tsx';

/** The row that is open: what it shows, and what is wrong with it. `versions` tells two people apart who changed it at once. */
export type OpenRow = {
  readonly activity: Activity & { readonly id: string };
  readonly revision: number;
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  readonly versions: Versions | null;
};
