import type { ColumnType, Generated } from 'kysely';

type Moment = ColumnType<Date, string, string>;
type MaybeMoment = ColumnType<Date | null, string | null, string | null>;
type Json = ColumnType<unknown, string, string>;
type MaybeJson = ColumnType<unknown, string | null, string | null>;
type Changed = { revision: number; changed_at: Moment; changed_by: string };
/** Towards a text of somebody else's base. */
type Towards = { owner_id: string; base_id: string; item_id: string; lang: string };

/** Row types of the module, private to its store. */
export type LibraryTables = {
  library_allowed_words: { id: string; organisation_id: string; words: readonly string[] } & Changed;
  library_base: {
    id: string;
    organisation_id: string;
    slug: string;
    name: string;
    description: string;
    is_open: boolean;
  } & Changed;
  library_participation: {
    id: string;
    organisation_id: string;
    owner_id: string;
    base_id: string;
    state: string;
    mode: string;
    since: Moment;
  } & Changed;
  library_item: {
    id: string;
    organisation_id: string;
    base_id: string | null;
    kind: string;
    key: string;
    meta: Json;
    /** Civil date in Amsterdam. */
    review_on: ColumnType<string | null, string | null, string | null>;
    archived_at: MaybeMoment;
  } & Changed;
  library_text: {
    id: string;
    organisation_id: string;
    base_id: string | null;
    item_id: string;
    lang: string;
    draft: Json;
    state: string;
    submitted_by: string | null;
    approved_by: string | null;
    note_by: string | null;
    note_at: MaybeMoment;
    note_words: string | null;
    version: number | null;
    visible_from: MaybeMoment;
    visible_until: MaybeMoment;
  } & Changed;
  library_version: {
    id: string;
    organisation_id: string;
    base_id: string | null;
    item_id: string;
    lang: string;
    number: number;
    body: Json;
    meta: Json;
    why: string;
    visible_from: Moment;
    published_at: Moment;
    published_by: string;
    published_by_name: string;
    visible_until: MaybeMoment;
    withdrawn_at: MaybeMoment;
    withdrawn_by: Generated<string | null>;
    withdrawn_by_name: Generated<string>;
    withdrawn_why: Generated<string>;
  };
  library_stance: { id: string; organisation_id: string; kind: string; seen_version: number } & Towards & Changed;
  library_about: {
    id: string;
    organisation_id: string;
    item_id: string;
    meta: Json;
    /** Civil date in Amsterdam. */
    review_on: ColumnType<string | null, string | null, string | null>;
  } & Changed;
  library_message: {
    id: string;
    organisation_id: string;
    kind: string;
    text: string;
    body: MaybeJson;
    state: string;
    answer: string;
    at: Moment;
    person_id: string;
    person_name: string;
    answered_at: MaybeMoment;
    answered_by: string | null;
    answered_by_name: string;
  } & Towards;
};
