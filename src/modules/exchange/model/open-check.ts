/** What the checks say of a plan in one line, as documents for colleagues end with it; `certain` when no reading of a vague date changes it. */
export type OpenCheck = { readonly text: string; readonly certain: boolean };
