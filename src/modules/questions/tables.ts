import type { ColumnType, Generated } from 'kysely';

type Moment = ColumnType<Date, string, string>;
type MaybeMoment = ColumnType<Date | null, string | null, string | null>;
type Json = ColumnType<unknown, string, string>;
type Changed = { revision: number; changed_at: Moment; changed_by: string };

/** Row types of the module, private to its stores. */
export type QuestionsTables = {
  questions_site: {
    id: string;
    organisation_id: string;
    host: string | null;
    host_confirmed_at: MaybeMoment;
    body: Json;
  } & Changed;
  questions_theme: {
    id: string;
    organisation_id: string;
    base_id: string | null;
    slug: string;
    name: string;
    description: string;
    domain: string;
    icon: string;
    position: number;
    translations: Json;
  } & Changed;
  questions_published: {
    id: string;
    number: Generated<number>;
    organisation_id: string;
    base_id: string | null;
    item_id: string;
    version: number;
    kind: string;
    slug: string;
    lang: string;
    theme: string;
    audience: string;
    title: string;
    answer: string;
    excerpt: string | null;
    html: string;
    synonyms: readonly string[];
    related: readonly string[];
    visible_from: Moment;
    visible_until: MaybeMoment;
    changed_at: Moment;
  };
  questions_feedback: {
    id: string;
    organisation_id: string;
    item_id: string;
    lang: string;
    is_clear: boolean;
    reason: string;
    at: Moment;
    handled_at: MaybeMoment;
  };
  questions_day: {
    id: string;
    organisation_id: string;
    /** Civil date in Amsterdam. */
    day: ColumnType<string, string, string>;
    what: string;
    subject_id: string;
    count: number;
  };
  questions_search_day: {
    id: string;
    organisation_id: string;
    day: ColumnType<string, string, string>;
    words: string;
    found: boolean;
    count: number;
  };
  questions_harvest: {
    id: string;
    organisation_id: string;
    base_id: string | null;
    source: string;
    reading_id: string | null;
    question: string;
    answer: string;
    meta: Json;
    state: string;
    item_id: string | null;
  } & Changed;
};
