/** Words that an organisation explains itself; `revision` is 0 while it chose none. */
export type AllowedWords = { readonly words: readonly string[]; readonly revision: number };
