import type { BudgetLine } from '#kernel/plan.ts';
import type { ColumnRole } from '../vocabulary/columns.ts';
import { certain, doubtful, type Found, probable } from '../found.ts';
import type { KindedTable, Reading } from '../reading.ts';
import { fold } from '../text/fold.ts';
import { passagesOf } from '../text/passages.ts';
import { sentencesOf, withoutStop } from '../text/sentences.ts';
import { assignRoles } from '../table/columns.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { bandText } from '../table/grid.ts';
import { oneLine } from '../dates.ts';
import { amountOfCell, amountsIn } from './amount.ts';

/** What it costs, line by line; totals are left to the reader. */
export function readBudget({ outline, tables }: Reading): Found<BudgetLine>[] {
  const inTables = tables.flatMap((kinded) => (kinded.kind === 'budget' ? fromTable(kinded) : kinded.kind === 'calendar' ? fromCalendar(kinded) : []));
  const parts = outline.parts.filter(({ kind }) => kind === 'budget' || kind === 'effort');
  return [...inTables, ...parts.flatMap((part) => passagesOf(part.blocks).flatMap((passage) =>
    (passage.type === 'list' ? passage.items.flatMap((item) => fromItem(item.text, item.at)) : sentencesOf(passage.text).flatMap((sentence) => fromSentence(sentence, passage.at)))))];
}

const ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['amount', 'activity', 'channels', 'notes', 'carrier', 'description', 'number', 'date', 'responsible', 'audiences', 'phase']);
const isTotal = (label: string): boolean => /^(?:sub)?totaa?l\b|^(?:som|saldo)$/.test(fold(label));

function fromTable({ table, facts }: KindedTable): Found<BudgetLine>[] {
  const columns = assignRoles(table.headers, ROLES, () => 0);
  const amountAt = facts.moneyColumn ?? columns.find(({ role }) => role === 'amount')?.index ?? table.width - 1;
  const labelAt = columns.find(({ index, role }) => index !== amountAt && role !== 'number' && role !== 'amount')?.index ?? 0;
  const carrierAt = columns.find(({ role }) => role === 'carrier')?.index ?? -1;
  return table.rows.flatMap((row) => {
    const label = oneLine(row.places[labelAt]?.text ?? '');
    if (isNothing(label) || isPlaceholder(label) || isTotal(label) || bandText(row, table.width) !== null) return [];
    const text = oneLine(row.places[amountAt]?.text ?? '');
    const amountCents = amountOfCell(text);
    const others = columns.filter(({ index, role }) => ![amountAt, labelAt, carrierAt].includes(index) && role !== 'number').map(({ index }) => oneLine(row.places[index]?.text ?? '')).filter((other) => !isNothing(other));
    const note = [amountCents === null && !isNothing(text) ? text : '', ...others].filter(Boolean).join('; ');
    const carrier = oneLine(row.places[carrierAt]?.text ?? '');
    const value: BudgetLine = { label, amountCents, note: note === '' ? null : note, ...(carrier === '' ? {} : { carrier }) };
    return [amountCents === null && /\d/.test(text) ? doubtful(value, row.at, 'amountUnread', [text]) : certain(value, row.at)];
  });
}

/** A column of costs in the calendar: each amount is a line, named after what is done. */
function fromCalendar({ table, facts }: KindedTable): Found<BudgetLine>[] {
  const columns = assignRoles(table.headers, CALENDAR_ROLES, () => 0);
  const amountAt = columns.find(({ role }) => role === 'amount')?.index;
  const labelAt = (columns.find(({ role }) => role === 'activity') ?? columns.find(({ role }) => role === 'channels'))?.index;
  if (amountAt === undefined || labelAt === undefined || facts.crossColumns.includes(amountAt)) return [];
  return table.rows.flatMap((row) => {
    const [label, text] = [oneLine(row.places[labelAt]?.text ?? ''), oneLine(row.places[amountAt]?.text ?? '')];
    const [amount, second] = amountsIn(text);
    const cents = amount && !second ? amount.cents : amountOfCell(text);
    const note = amount ? `${text.slice(0, amount.start)} ${text.slice(amount.end)}`.trim().replace(/^\((.*)\)$/u, '$1') : '';
    return cents === null || isNothing(label) ? [] : [probable({ label, amountCents: cents, note: note === '' ? null : note }, row.at)];
  });
}
const CALENDAR_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['amount', 'activity', 'channels', 'date', 'audiences', 'responsible', 'hours']);

/** 'Drukwerk: € 3.500,- (raming)' and 'Drukwerk € 3.500'. */
function fromItem(text: string, at: number): Found<BudgetLine>[] {
  const [amount, second] = amountsIn(text);
  if (!amount) return [];
  const label = text.slice(0, amount.start).replace(/[\s:;,–—(=-]+$/u, '').trim();
  const rest = text.slice(amount.end).replace(/^[\s:;,.–—)-]+/u, '').trim();
  const behind = label === '' ? rest.replace(/^(?:voor|aan)\s+/iu, '') : label;
  if (behind === '' || isTotal(behind)) return [];
  const note = label === '' || rest === '' ? null : rest.replace(/^\((.*)\)\.?$/u, '$1');
  const value = { label: oneLine(withoutStop(behind)), amountCents: second ? null : amount.cents, note: second ? oneLine(text) : note };
  return [second ? doubtful(value, [at], 'amountUnread', [text]) : certain(value, [at])];
}

const LIMITED = /\b((?:beperkt|klein|apart|eigen|extra)\s+budget)\b(?:\s+\p{L}+){0,4}?\s+voor\s+([\s\S]{3,300})$/iu;

/** '€ 5.000 voor drukwerk', or 'beperkt budget voor bijeenkomsten en voor drukwerk'. */
function fromSentence(sentence: string, at: number): Found<BudgetLine>[] {
  const amounts = amountsIn(sentence);
  if (amounts.length > 0) {
    return amounts.flatMap((amount, index) => {
      const after = sentence.slice(amount.end, amounts[index + 1]?.start ?? sentence.length);
      const before = sentence.slice(amounts[index - 1]?.end ?? 0, amount.start);
      const aim = /\b(?:voor|aan)\s+([\s\S]{3,160})$/iu.exec(after)?.[1] ?? labelBefore(before);
      const label = withoutStop(oneLine(aim ?? sentence).replace(/[\s,]+(?:en|is|een bedrag van|ongeveer|circa|ca\.?)?\s*$/iu, ''));
      return isTotal(label) ? [] : [probable({ label, amountCents: amount.cents, note: aim === null ? null : sentence }, [at])];
    });
  }
  const limited = LIMITED.exec(sentence.slice(0, 600));
  if (!limited?.[2]) return [];
  return withoutStop(limited[2]).split(/\s+en\s+voor\s+|,\s+voor\s+/u).map((aim) => probable({ label: aim.trim().replace(/^(?:het|de)\s+/iu, ''), amountCents: null, note: limited[1] ?? null }, [at]));
}

const labelBefore = (text: string): string | null => {
  const label = /(?:^|[,;]\s*|\bvoor\s+)([^,;]{3,80}?)\s*(?::|\bis\b|\bkost\b|\bkosten\b|\bbedraagt\b|\bhebben we\b|\breserveren we\b|\s[–-]|\()?[^,;:]{0,30}$/iu.exec(text.slice(-160))?.[1]?.trim();
  return label && label.length >= 3 ? label : null;
};
