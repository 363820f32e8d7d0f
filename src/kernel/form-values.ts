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
export type ParsedForm<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };
