import { asOwner } from './bare-questions.ts';

const NAMED = `update questions_published p set related = n.next from (
  select id, array_remove(array[lead(item_id) over w, lead(item_id, 2) over w, lead(item_id, 3) over w], null) as next
  from questions_published where kind = 'text' window w as (partition by organisation_id order by item_id)) n where n.id = p.id`;

/** Lets each question name the three that come after it, as an editor does: a file of questions cannot say so. */
export const nameOthers = (ownerUrl: string): Promise<void> =>
  asOwner(ownerUrl, async (client) => void (await client.query(NAMED)));
