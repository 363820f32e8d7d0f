/** What somebody typed, then the keys of the answers that would each have helped, the best first. */
export type JudgedSearch = readonly [typed: string, ...helps: string[]];
