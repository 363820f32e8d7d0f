/** Where a message is told from today on. `for` is null for the core message itself, else whose accent it is; `tellings` by date. */
export type ToldMessage = {
  readonly for: string | null;
  readonly tellings: readonly { readonly href: string; readonly title: string; readonly phrase: string }[];
};
