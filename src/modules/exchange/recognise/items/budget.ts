import type { BudgetLine } from '#kernel/plan.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { certain, doubtful, type Found, probable } from '../found.ts';
import type { KindedTable, Reading } from '../reading.ts';
import { fold } from '../text/fold.ts';
import { passagesOf } from '../text/passages.ts';
import { sentencesOf, withoutStop } from '../text/sentences.ts';
import { assignRoles } from '../table/columns.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { bandText } from '../table/grid.ts';
import { candidatesOf, STRONG } from '../table/header.ts';
import { oneLine } from '../dates.ts';
import { type Amount, amountOfCell, amountsIn } from './amount.ts';
import { restName } from '../words.nl.ts';
import { dividedTotal } from './divided-total.ts';

/** What it costs, line by line. A total is a line only where nothing else says what it costs. */
export function readBudget({ outline, tables }: Reading): Found<BudgetLine>[] {
  const inTables = tables.flatMap((kinded) =>
    kinded.kind === 'budget' ? fromTable(kinded) : kinded.kind === 'calendar' ? fromCalendar(kinded) : [],
  );
  const parts = outline.parts.filter(({ kind }) => kind === 'budget' || kind === 'effort');
  const lines = [
    ...inTables,
    ...parts.flatMap((part) =>
      passagesOf(part.blocks).flatMap((passage) =>
        passage.type === 'list'
          ? passage.items.flatMap((item) => fromItem(item.text, item.at))
          : sentencesOf(passage.text).flatMap((sentence) => fromSentence(sentence, passage.at)),
      ),
    ),
  ];
  const parted = lines.filter(({ value }) => !isTotal(value.label));
  return parted.length > 0 ? parted : lines;
}

const ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'amount',
  'activity',
  'channels',
  'notes',
  'carrier',
  'description',
  'number',
  'date',
  'responsible',
  'audiences',
  'phase',
]);
const isTotal = (label: string): boolean => /^(?:in\s)?(?:sub)?totaa?l\b|^(?:som|saldo)$/.test(fold(label));
/** When the money is paid is no cost of its own. */
const isPayment = (label: string): boolean =>
  /^(?:voorschot|aanbetaling|slot|slottermijn|slotbetaling|slotsom|eindafrekening|eindbetaling|deelbetaling|restbetaling|restbedrag|betaling(?:stermijn)?|(?:\d{1,2}e|eerste|tweede|derde|vierde|laatste) (?:termijn|betaling|voorschot|deelbetaling)|termijn \d{1,2})$/.test(
    fold(label).replace(/[:.]$/, ''),
  );

function fromTable({ table, facts }: KindedTable): Found<BudgetLine>[] {
  const columns = assignRoles(table.headers, ROLES, () => 0);
  const amountAt = facts.moneyColumn ?? columns.find(({ role }) => role === 'amount')?.index ?? table.width - 1;
  const labelAt =
    columns.find(({ index, role }) => index !== amountAt && role !== 'number' && role !== 'amount')?.index ?? 0;
  const carrierAt = columns.find(({ role }) => role === 'carrier')?.index ?? -1;
  return table.rows.flatMap((row, index) => {
    const label = oneLine(row.places[labelAt]?.text ?? '');
    if (index === 0 && !table.hasHeader && namesAmount(row.places[amountAt]?.text ?? '')) return [];
    if (
      isNothing(label) ||
      isPlaceholder(label) ||
      isTotal(label) ||
      isPayment(label) ||
      bandText(row, table.width) !== null
    )
      return [];
    const text = oneLine(row.places[amountAt]?.text ?? '');
    const amountCents = amountOfCell(text);
    const [amount] = amountsIn(text);
    const others = columns
      .filter(({ index, role }) => ![amountAt, labelAt, carrierAt].includes(index) && role !== 'number')
      .map(({ index }) => oneLine(row.places[index]?.text ?? ''))
      .filter((other) => !isNothing(other));
    const note = [...toldBy(text, amountCents, amount), ...others].join('; ');
    const carrier = oneLine(row.places[carrierAt]?.text ?? '');
    const value: BudgetLine = {
      label,
      amountCents,
      note: note === '' ? null : note,
      ...(carrier === '' ? {} : { carrier }),
    };
    return [
      (amountCents === null && /\d/.test(text)) || amount?.isRate
        ? doubtful(value, row.at, 'amountUnread', [text])
        : certain(value, row.at),
    ];
  });
}

/** The words of a cell of money that say more than the amount that was read in it. */
const toldBy = (text: string, cents: number | null, amount: Amount | undefined): string[] =>
  !isNothing(text) && (cents === null || isSum(text) || amount?.isRate) ? [text] : [];

/** '3 x € 650': the words say more than the outcome. */
const isSum = (text: string): boolean => /\d\s?(?:x|×|\*|keer|maal)(?!\p{L})/iu.test(text);

/** 'Bedrag' in the first row of a table without a header that we know is the name of the column. */
const namesAmount = (text: string): boolean =>
  !/\d/.test(text) && candidatesOf(text).some(({ role, score }) => role === 'amount' && score >= STRONG);

/** A column of costs in the calendar: each amount is a line, named after what is done. */
function fromCalendar({ table, facts }: KindedTable): Found<BudgetLine>[] {
  const columns = assignRoles(table.headers, CALENDAR_ROLES, () => 0);
  const amountAt = columns.find(({ role }) => role === 'amount')?.index;
  const labelAt = (columns.find(({ role }) => role === 'activity') ?? columns.find(({ role }) => role === 'channels'))
    ?.index;
  if (amountAt === undefined || labelAt === undefined || facts.crossColumns.includes(amountAt)) return [];
  if (isCounted(table, amountAt)) return [];
  return table.rows.flatMap((row) => {
    const [label, text] = [oneLine(row.places[labelAt]?.text ?? ''), oneLine(row.places[amountAt]?.text ?? '')];
    const [amount, second] = amountsIn(text);
    const cents = amount && !second ? amount.cents : amountOfCell(text);
    const note = amount
      ? `${text.slice(0, amount.start)} ${text.slice(amount.end)}`.trim().replace(/^\((.*)\)$/u, '$1')
      : '';
    return cents === null || isNothing(label)
      ? []
      : [asked({ label, amountCents: cents, note: note === '' ? null : note }, row.at, amount)];
  });
}
/** Small whole numbers below 'Totaal' count the crosses of a row. */
const isCounted = ({ headers, rows }: KindedTable['table'], at: number): boolean =>
  isTotal(oneLine(headers[at] ?? '')) && rows.every(({ places }) => /^\d{0,2}$/.test(oneLine(places[at]?.text ?? '')));
const CALENDAR_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'amount',
  'activity',
  'channels',
  'date',
  'audiences',
  'responsible',
  'hours',
]);

/** 'Drukwerk: € 3.500,- (raming)' and 'Drukwerk € 3.500'. */
function fromItem(text: string, at: number): Found<BudgetLine>[] {
  const divided = fromDivided(text, at);
  if (divided !== null) return divided;
  const [amount, second] = amountsIn(text);
  if (!amount) return [];
  const label = text
    .slice(0, amount.start)
    .replace(/[\s:;,–—(=-]+$/u, '')
    .trim();
  const rest = text
    .slice(amount.end)
    .replace(/^[\s:;,.–—)-]+/u, '')
    .trim();
  const behind = label === '' ? rest.replace(/^(?:voor|aan)\s+/iu, '') : label;
  if (behind === '' || isPayment(behind)) return [];
  const told = label === '' || rest === '' ? null : rest.replace(/^\((.*)\)\.?$/u, '$1');
  const note = [amount.sum, told].filter((part) => part !== null).join('; ') || null;
  const value = {
    label: oneLine(withoutStop(behind)),
    amountCents: second ? null : amount.cents,
    note: second ? oneLine(text) : note,
  };
  return [second || amount.isRate ? doubtful(value, [at], 'amountUnread', [text]) : certain(value, [at])];
}

/** The parts of a total. Where they make less than it, the total is asked about: counted as it stands it would be there twice. */
function fromDivided(text: string, at: number): Found<BudgetLine>[] | null {
  const divided = dividedTotal(text);
  if (divided === null) return null;
  const lines = divided.shares.map(({ label, cents }) => probable({ label, amountCents: cents, note: text }, [at]));
  if (divided.isWhole) return lines;
  const rest = { label: divided.label || restName, amountCents: null, note: text };
  return [...lines, doubtful(rest, [at], 'amountUnread', [text])];
}

/** A line that a person is asked about when the amount is one per time or per piece. */
const asked = (value: BudgetLine, at: readonly number[], amount: Amount | undefined): Found<BudgetLine> =>
  amount?.isRate ? doubtful(value, at, 'amountUnread') : probable(value, at);

/** '€ 5.000 voor drukwerk', 'drukwerk € 5.000 en zaalhuur € 350', or 'beperkt budget voor bijeenkomsten en voor drukwerk'. */
function fromSentence(sentence: string, at: number): Found<BudgetLine>[] {
  const amounts = amountsIn(sentence).slice(0, MOST_IN_SENTENCE);
  if (amounts.length === 0) return fromLimited(sentence, at);
  const divided = fromDivided(sentence, at);
  if (divided !== null) return divided;
  const whole = withoutStop(sentence);
  const first = withPartsOf(amounts, sentence, at);
  if (first !== null) return [first];
  return amounts.flatMap((amount, index) => {
    const after = sentence.slice(amount.end, amounts[index + 1]?.start ?? sentence.length);
    const before = sentence.slice(amounts[index - 1]?.end ?? 0, amount.start);
    if (index > 0 && TOTAL_BEFORE.test(before.slice(-60)))
      return beyondParts(amounts.slice(0, index + 1), sentence, at);
    const label = aimAfter(after) ?? labelBefore(before) ?? whole;
    return isPayment(label) || (amounts.length > 1 && isTotal(label))
      ? []
      : [
          asked(
            { label, amountCents: amount.cents, note: label === whole || isAll(sentence, label) ? null : sentence },
            [at],
            amount,
          ),
        ];
  });
}

/** 'Totaal € 86.000, waarvan € 30.000 communicatie': what is behind it is in it, and would count twice as a line of its own. */
function withPartsOf([total, part]: readonly Amount[], sentence: string, at: number): Found<BudgetLine> | null {
  if (!total || !part || part.cents > total.cents) return null;
  const between = sentence.slice(total.end, part.start);
  if (!/(?:^|[\s,;(])(?:waarvan|daarvan|hiervan|inclusief|incl\.?)(?![\p{L}])/iu.test(between)) return null;
  const named = sentence.slice(0, total.start).trim();
  const label = labelBefore(named) ?? named.replace(/[\s:=–-]+$/u, '');
  return asked({ label: label || withoutStop(sentence), amountCents: total.cents, note: sentence }, [at], total);
}

/** 'Drukwerk € 900, film € 600, totaal € 1.500': the last is none of its own. */
const TOTAL_BEFORE = /(?:^|[\s,;(])(?:totaal|totale kosten)(?:\s(?:is|dus|dat is))?\s?[:=–-]?\s?$/iu;

/** What a total behind its parts says more than they do: nothing, or something that a person is asked about. */
function beyondParts(amounts: readonly Amount[], sentence: string, at: number): Found<BudgetLine>[] {
  const [total = 0, ...parts] = amounts.map(({ cents }) => cents).toReversed();
  if (total === parts.reduce((sum, cents) => sum + cents, 0)) return [];
  return [doubtful({ label: restName, amountCents: null, note: sentence }, [at], 'amountUnread', [sentence])];
}

/** The label and one amount are all there is in the sentence. */
const isAll = (sentence: string, label: string): boolean =>
  /^[\s:=–—-]*(?:€\s?)?[\d.,]+(?:,-)?\s?(?:euro)?[\s.,;-]*$/iu.test(sentence.replace(label, ''));

/** A sentence with more amounts than this is a table that lost its cells. */
const MOST_IN_SENTENCE = 12;

/** 'voor de brief aan ouders' right behind an amount. */
function aimAfter(text: string): string | null {
  const aim = /^[^,;:]{0,60}?\s(?:voor|naar|aan)\s+([^,;]{3,120})/iu.exec(text.slice(0, 200))?.[1];
  return aim === undefined
    ? null
    : withoutStop(oneLine(aim))
        .replace(/\s+(?:en|en is|en de rest.{0,60})$/iu, '')
        .replace(/^(?:het|de)\s+/iu, '');
}

/** What stands before an amount, from the last comma or 'en' on. */
function labelBefore(text: string): string | null {
  const last =
    text
      .slice(-160)
      .split(/[,;.]\s+|\s(?:en|plus)\s|^\s*en\s/u)
      .filter((part) => part.trim() !== '')
      .at(-1) ?? '';
  const label = last
    .trim()
    .replace(
      /\s*(?::|=|\(|[–-]|\b(?:is|kost|kosten|bedraagt|zijn|à|ca\.?|circa|ongeveer|maximaal|er is|er was|daarvan gaat|hebben we|reserveren we))\s*$/giu,
      '',
    )
    .trim();
  return label.length >= 3 &&
    !/^(?:er is|er was|daarvan gaat|dat is|totaal|we hebben|het budget(?: is| bedraagt)?|dit kost)$/iu.test(label)
    ? label
    : null;
}

const LIMITED = /\b((?:beperkt|klein|apart|eigen|extra)\s+budget)\b(?:\s+\p{L}+){0,4}?\s+voor\s+([\s\S]{3,300})$/iu;

function fromLimited(sentence: string, at: number): Found<BudgetLine>[] {
  const limited = LIMITED.exec(sentence.slice(0, 600));
  if (!limited?.[2]) return [];
  return withoutStop(limited[2])
    .split(/\s+en\s+voor\s+|,\s+voor\s+/u)
    .map((aim) =>
      probable({ label: aim.trim().replace(/^(?:het|de)\s+/iu, ''), amountCents: null, note: limited[1] ?? null }, [
        at,
      ]),
    );
}
