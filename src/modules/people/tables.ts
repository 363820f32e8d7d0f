import type { ColumnType } from 'kysely';

/** Empty when left out of a new row. */
type Maybe = ColumnType<string | null, string | null | undefined, string | null>;

/** Row types of the module, private to its stores. */
export type PeopleTables = {
  people_organisation: {
    id: string;
    slug: string;
    name: string;
    cbs_code: string | null;
    created_at: string;
    confirmed_at: Maybe;
    asked_cbs_code: Maybe;
    asked_by: Maybe;
    asked_domain: Maybe;
    second_factor_at: Maybe;
    own_sign_in_at: Maybe;
  };
  people_person: {
    id: string;
    organisation_id: string;
    account_id: string;
    name: string;
    role: string;
    created_at: string;
  };
  people_former: { id: string; organisation_id: string; account_id: string; name: string; left_at: string };
  people_account: {
    id: string;
    name: string;
    email: Maybe;
    email_key: Maybe;
    password_hash: Maybe;
    password_changed_at: Maybe;
    totp_sealed: Maybe;
    totp_confirmed_at: Maybe;
    totp_last_step: Maybe;
    created_at: string;
    disabled_at: Maybe;
  };
  people_session: {
    id: string;
    account_id: string;
    token_hash: string;
    organisation_id: string;
    person_id: string;
    method: string;
    browser: string;
    created_at: string;
    confirmed_at: string;
    seen_at: string;
    second_at: Maybe;
  };
  people_passkey: {
    id: string;
    account_id: string;
    credential_id: string;
    public_key: Buffer;
    counter: string;
    transports: string;
    name: string;
    created_at: string;
    used_at: Maybe;
  };
  people_recovery_code: {
    id: string;
    account_id: string;
    code_hash: string;
    created_at: string;
    used_at: Maybe;
  };
  people_sign_in_link: {
    id: string;
    account_id: string;
    token_hash: string;
    purpose: string;
    organisation_id: Maybe;
    given_by: Maybe;
    created_at: string;
    expires_at: string;
    used_at: Maybe;
  };
  people_identity: {
    id: string;
    account_id: string;
    identity_key: string;
    issuer: string;
    subject: string;
    created_at: string;
    used_at: Maybe;
  };
  people_attempt: { key: string; at: string };
  people_used_ticket: { key: string; at: string };
  people_identity_provider: {
    id: string;
    organisation_id: string;
    label: string;
    issuer: string;
    client_id: string;
    secret_sealed: string;
    admits: boolean;
    created_at: string;
    created_by: string;
  };
  people_invitation: {
    id: string;
    organisation_id: string;
    token_hash: string;
    email: string;
    name: string;
    role: string;
    programme_id: Maybe;
    part: Maybe;
    partner_name: Maybe;
    partner_cbs_code: Maybe;
    created_at: string;
    created_by: string;
    expires_at: string;
    accepted_at: Maybe;
    revoked_at: Maybe;
  };
};
