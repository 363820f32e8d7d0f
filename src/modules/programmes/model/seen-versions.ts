/** The item of a history page and the revision that is seen now (0 when it is gone); null for who may not put a version back. */
export type SeenVersions = { readonly item: string; readonly revision: number } | null;
