import { errorOf } from '#kernel/form-values.ts';
import type { ItemFieldsProps } from '#modules/programmes/index.ts';
import { type PlanExtra, readingOf } from '../model/date-reading.ts';

export type PlanFields = ItemFieldsProps<PlanExtra>;

/** Value and error of one field, by its name. */
export const fieldOf =
  ({ values, errors }: PlanFields) =>
  (name: string) => ({
    name,
    value: values.get(name),
    error: errorOf(errors, name),
  });

/** The same for a vague date, with how we read it. */
export const dateFieldOf = (props: PlanFields) => (name: string) => ({
  ...fieldOf(props)(name),
  reading: readingOf(props.values.get(name), props.programme, props.extra.today),
  reference: props.extra.today,
});
