import type { ColumnType } from 'kysely';

/** Row types of the module, private to its stores. */
export type ProgrammesTables = {
  programmes_programme: {
    id: string;
    organisation_id: string;
    revision: number;
    changed_at: string;
    changed_by: string;
    body: string;
    /** In the bin since; absent for a new one. */
    removed_at?: string | null;
  };
  programmes_participation: {
    id: string;
    organisation_id: string;
    programme_id: string;
    partner_id: string;
    part: string;
    asked_id: string;
    asked_name: string;
    created_at: string;
    created_by: string;
    ended_at: ColumnType<string | null, string | null | undefined, string | null>;
  };
  programmes_answer: {
    id: string;
    organisation_id: string;
    owner_id: string;
    programme_id: string;
    asked_id: string;
    answer: string;
    answered_at: string;
    answered_by: string;
  };
  programmes_name: {
    id: string;
    organisation_id: string;
    programme_id: string;
    name_key: string;
    person_id: string;
    is_them: boolean;
    said_at: string;
  };
  programmes_guest_link: {
    id: string;
    organisation_id: string;
    programme_id: string;
    token_hash: string;
    label: string;
    created_at: string;
    created_by: string;
    expires_at: string;
    revoked_at: string | null;
  };
};
