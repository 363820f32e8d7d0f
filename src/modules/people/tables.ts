export type PeopleTables = {
  people_organisation: { id: string; slug: string; name: string; cbs_code: string | null; created_at: string };
  people_person: { id: string; organisation_id: string; name: string; role: string; created_at: string };
};
