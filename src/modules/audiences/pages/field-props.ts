import { errorOf } from '#kernel/form-values.ts';
import type { Audience } from '#kernel/plan.ts';
import type { ItemFieldsProps } from '#modules/programmes/index.ts';
import type { AudienceExtra } from '../model/audience-extra.ts';

export type AudienceFieldsProps = ItemFieldsProps<AudienceExtra, Audience>;

/** Value, error and name of a field, ready for a component; everything but the name may stay empty. */
export const fieldOf =
  ({ values, errors }: Pick<AudienceFieldsProps, 'values' | 'errors'>) =>
  (name: string) => ({
    name,
    value: values.get(name),
    error: errorOf(errors, name),
    optional: true,
  });
