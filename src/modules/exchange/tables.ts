export type ExchangeTables = {
  exchange_import: {
    id: string;
    organisation_id: string;
    programme_id: string | null;
    file_name: string;
    content_hash: string | null;
    created_at: string;
    created_by: string;
    adopted_at: string | null;
    adopted_batch: string | null;
    document: string;
    recognition: string;
    decisions: string;
  };
};
