/** The fields of a form as text: posted by a person, or filled from what is kept. */
export type FormValues = {
  /** The first value of a field; '' when it is not there. */
  readonly get: (name: string) => string;
  /** All values of a field that occurs more than once, in the order of the page. */
  readonly all: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
};
/** What is wrong with one field and how to mend it, in Dutch. */
export type FormProblem = { readonly field: string; readonly message: string };
/** A problem as the summary above a form and the field itself show it. */
export type ShownProblem = { readonly field: string; readonly text: string };

/** The problems of a refused form, ready for the summary above it and for its fields. In the same order. */
export const errorsOf = (problems: readonly FormProblem[]): readonly ShownProblem[] =>
  problems.map(({ field, message }) => ({ field, text: message }));

/** What is wrong with this field; undefined when nothing is. The first of several. */
export const errorOf = (errors: readonly ShownProblem[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.text;

export type ParsedForm<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };
