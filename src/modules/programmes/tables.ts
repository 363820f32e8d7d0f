export type ProgrammesTables = {
  programmes_programme: {
    id: string;
    organisation_id: string;
    revision: number;
    changed_at: string;
    changed_by: string;
    body: string;
  };
};
