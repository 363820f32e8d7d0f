import type { Agreement } from '#kernel/plan.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { certain, type Found } from '../found.ts';
import type { KindedTable, Reading } from '../reading.ts';
import { nameAndRest, passagesOf } from '../text/passages.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { assignRoles } from '../table/columns.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { bandText } from '../table/grid.ts';
import { oneLine } from '../dates.ts';
import { namesPeople } from './audience-words.ts';

/** What partners agreed about communication: lists and tables under a heading about agreements. */
export function readAgreements({ outline, tables }: Reading): Found<Agreement>[] {
  const inTables = tables.filter(({ kind }) => kind === 'agreements').flatMap(fromTable);
  const parts = outline.parts.filter((part) => /afspraken|spelregels met partners/i.test(part.title));
  return [
    ...inTables,
    ...parts.flatMap((part) =>
      passagesOf(part.blocks).flatMap((passage) =>
        passage.type === 'list'
          ? passage.items.map((item) => {
              const { name, rest, marked } = nameAndRest(item);
              const partner =
                marked &&
                rest !== null &&
                name.length <= 70 &&
                mainVerbAt(name) < 0 &&
                (namesPeople(name) ||
                  (/^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 4 && mainVerbAt(rest) >= 0));
              return certain(
                partner ? { partner: name, text: oneLine(rest) } : { partner: null, text: oneLine(item.text) },
                [item.at, ...item.children.map(({ at }) => at)],
              );
            })
          : [],
      ),
    ),
  ];
}

const ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'agreement',
  'audiences',
  'responsible',
  'person',
  'notes',
  'number',
  'date',
]);

function fromTable({ table }: KindedTable): Found<Agreement>[] {
  const columns = assignRoles(table.headers, ROLES, () => 0);
  const textAt = columns.find(({ role }) => role === 'agreement')?.index ?? table.width - 1;
  const partnerAt = columns.find(({ role }) => role === 'audiences')?.index ?? -1;
  return table.rows.flatMap((row) => {
    const text = oneLine(row.places[textAt]?.text ?? '');
    if (isNothing(text) || isPlaceholder(text) || bandText(row, table.width) !== null) return [];
    const partner = oneLine(row.places[partnerAt]?.text ?? '');
    const extra = columns
      .filter(({ index, role }) => index !== textAt && index !== partnerAt && role !== 'number')
      .map(({ index }) => oneLine(row.places[index]?.text ?? ''))
      .filter((other) => !isNothing(other));
    return [certain({ partner: isNothing(partner) ? null : partner, text: [text, ...extra].join(' – ') }, row.at)];
  });
}
