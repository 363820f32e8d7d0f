import { errorOf } from '#kernel/form-values.ts';
import { type FuzzyDate, readingOf } from '#kernel/fuzzy-date/index.ts';
import type { ItemFieldsProps } from '#modules/programmes/index.ts';
import { contextOf, type PlanExtra } from '../model/date-reading.ts';

export type PlanFields = ItemFieldsProps<PlanExtra>;
type DateField = 'period' | 'when';
export type DatedFields = ItemFieldsProps<PlanExtra, { readonly [Name in DateField]?: FuzzyDate | null }>;

/** Value and error of one field, by its name. */
export const fieldOf =
  ({ values, errors }: PlanFields) =>
  (name: string) => ({
    name,
    value: values.get(name),
    error: errorOf(errors, name),
  });

/** The same for a vague date, with how we read it. */
export const dateFieldOf = (props: DatedFields) => (name: DateField) => ({
  ...fieldOf(props)(name),
  reading: readingOf(props.values.get(name), contextOf(props.programme, props.extra.today), props.before?.[name]),
  reference: props.extra.today,
});
