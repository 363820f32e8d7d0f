import { type DateContext, type FuzzyDate, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Phase } from '#kernel/plan.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { certain, type Found, probable } from '../found.ts';
import type { Part } from '../outline/outline.ts';
import type { KindedTable, Reading } from '../reading.ts';
import { fold } from '../text/fold.ts';
import { type ListItem, passagesOf, type TextPassage } from '../text/passages.ts';
import { sentencesOf, withoutStop } from '../text/sentences.ts';
import { assignRoles } from '../table/columns.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { bandText } from '../table/grid.ts';
import { dateOf, leadingDate, oneLine } from '../dates.ts';
import { isNamedPhase } from './named-phase.ts';

/** The phases of the project, with the period, the accent and the milestone that the plan gives them. */
export function readPhases({ outline, tables, dates }: Reading): Found<Phase>[] {
  const inTables = tables.filter(({ kind }) => kind === 'phases').flatMap((kinded) => fromTable(kinded, dates));
  const inHeadings = outline.parts
    .filter((part) => isPhaseTitle(part.title) && !['context', 'readingGuide', 'occasion'].includes(part.kind))
    .map((part) => fromPart(part, dates));
  const inText = outline.parts
    .filter((part) => (part.kind === 'phases' || part.kind === 'calendar') && !FASE.test(part.title))
    .flatMap((part) => fromPassages(part, dates));
  return once([...inTables, ...inHeadings, ...inText]);
}

/** Each phase once: 'Fase 1 Voorbereiden' over a table is the 'Voorbereiden' of the overview. */
function once(found: readonly Found<Phase>[]): Found<Phase>[] {
  const seen = new Set<string>();
  return found.filter(({ value: { name } }) => {
    const [whole, bare] = [
      fold(name),
      fold(
        name
          .replace(FASE, '')
          .replace(/^[\s:.–—-]+/u, '')
          .replace(/\s*\(.*$/u, ''),
      ),
    ];
    const isKnown = seen.has(whole) || (bare !== '' && seen.has(bare));
    seen.add(whole);
    return name !== '' && !isKnown;
  });
}

/** 'Fase 2: bouwen', or 'Ontwerpfase (mei – juli 2027)'. */
const isPhaseTitle = (title: string): boolean => FASE.test(title) || isNamedPhase(title);
const FASE = /^\s*(?:[\d.]{1,6}\s+)?(?:fase|etappe)\s+(?:\d{1,2}|[IVX]{1,4}|een|één|twee|drie|vier|vijf)\b/iu;
const ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'phase',
  'date',
  'start',
  'end',
  'accent',
  'objective',
  'milestone',
  'description',
  'notes',
  'message',
  'activity',
  'number',
  'month',
  'approach',
]);

function fromTable({ table, facts }: KindedTable, dates: DateContext): Found<Phase>[] {
  const columns = assignRoles(table.headers, ROLES, (index, role) =>
    role === 'date' && facts.dateColumn?.index === index ? 3 : 0,
  );
  const at = (role: ColumnRole): number | null => columns.find((column) => column.role === role)?.index ?? null;
  const name = at('phase') ?? 0;
  return table.rows.flatMap((row) => {
    const text = (index: number | null): string | null => {
      const value = index === null ? '' : oneLine(row.places[index]?.text ?? '');
      return isNothing(value) ? null : value;
    };
    const title = text(name);
    const place = row.places[name];
    if (
      title === null ||
      !place ||
      !row.cells.includes(place.cell) ||
      bandText(row, table.width) !== null ||
      isPlaceholder(title)
    )
      return [];
    const [start, end] = [text(at('start')), text(at('end'))];
    const phrase =
      text(at('date')) ??
      text(at('month')) ??
      (start !== null && end !== null ? `${start} t/m ${end}` : (start ?? end));
    const split = splitPeriod(title, dates);
    return [
      certain(
        {
          name: split.name,
          period: phrase === null ? split.period : dateOf(phrase, dates),
          milestone: text(at('milestone')),
          accent:
            text(at('accent')) ??
            text(at('objective')) ??
            text(at('description')) ??
            text(at('approach')) ??
            text(at('message')) ??
            text(at('activity')) ??
            text(at('notes')),
        },
        row.at,
      ),
    ];
  });
}

/** 'Verkennen (januari – maart 2027)' or 'Fase 1: verkennen, tot 1 mei': the name, and the period at its end. */
function splitPeriod(title: string, dates: DateContext): { name: string; period: FuzzyDate | null } {
  const bracket = /^([\s\S]*\S)\s*\(([^()]{2,60})\)\s*$/u.exec(title);
  const inside = bracket?.[2] ? readDatePhrase(bracket[2].trim(), dates) : null;
  if (bracket?.[1] && inside) return { name: bracket[1].trim(), period: inside };
  const tail = /^([\s\S]*?\S)\s*(?:,|:|\s[–—-])\s+([^,:–—]{2,40}(?:[–—-][^,:–—]{2,30})?)$/u.exec(title);
  const after = tail?.[2] ? readDatePhrase(tail[2].trim(), dates) : null;
  return tail?.[1] && after ? { name: tail[1].trim(), period: after } : { name: title, period: null };
}

function fromPart(part: Part, dates: DateContext): Found<Phase> {
  const { name, period } = splitPeriod(part.title, dates);
  const passages = passagesOf(part.blocks);
  const text = passages
    .flatMap((passage) => (passage.type === 'text' ? [passage.text] : passage.items.map((item) => item.text)))
    .join('\n');
  const about = aboutPhase(text);
  const labelled = /(?:^|\n)(?:periode|wanneer|planning|looptijd|duur)\s*:\s*([^\n]{2,60})/iu.exec(text)?.[1];
  const lead = passages[0]?.type === 'text' ? readDatePhrase(withoutStop(passages[0].text).slice(0, 90), dates) : null;
  return certain({ name, period: period ?? (labelled ? dateOf(withoutStop(labelled), dates) : lead), ...about }, [
    part.at ?? 0,
    ...part.blocks.map(({ at }) => at),
  ]);
}

/** What the text of a phase says about its accent and its milestone. */
function aboutPhase(text: string): { accent: string | null; milestone: string | null } {
  const sentences = sentencesOf(text);
  const milestoneSentence = sentences.find((sentence) => /\bmijlpa/i.test(sentence));
  const match =
    milestoneSentence === undefined
      ? null
      : /mijlpa(?:al|len)[^:]{0,40}?(?:\s+(?:is|zijn|vormt|van deze fase is)|\s*:)\s+([\s\S]+)$/iu.exec(
          milestoneSentence.slice(0, 600),
        );
  const accents = sentences.filter(
    (sentence) => sentence !== milestoneSentence && /\b(?:accent|nadruk|focus|zwaartepunt)/i.test(sentence),
  );
  const rest = sentences.filter(
    (sentence) => sentence !== milestoneSentence && !/^(?:periode|wanneer|planning|looptijd|duur)\s*:/i.test(sentence),
  );
  const accent = (accents.length > 0 ? [...accents, ...following(sentences, accents, milestoneSentence)] : rest).join(
    ' ',
  );
  return {
    accent: accent === '' ? null : accent.replace(/^accent\s*:\s*/iu, ''),
    milestone: match?.[1] ? withoutStop(match[1]) : null,
  };
}

/** Sentences right after the accent that go on about it. */
const following = (sentences: readonly string[], accents: readonly string[], milestone: string | undefined): string[] =>
  sentences.filter(
    (sentence, index) =>
      sentence !== milestone && !accents.includes(sentence) && accents.includes(sentences[index - 1] ?? ''),
  );

/** Items or paragraphs 'Tot 1 november: …' and 'Fase 1: …' in a part about phases. */
function fromPassages(part: Part, dates: DateContext): Found<Phase>[] {
  return passagesOf(part.blocks).flatMap((passage) => {
    const named = passage.type === 'list' && IN_STEPS.test(part.title) ? namedPeriods(passage.items, dates) : [];
    if (named.length > 0) return named;
    return (passage.type === 'text' ? [passage] : passage.items).flatMap((item) => {
      const phase = fromItem(item, part, dates);
      return phase ? [phase] : [];
    });
  });
}

/** A heading under which each item may be a step with its stretch of time. */
const IN_STEPS = /\b(?:fas(?:e|en|es|ering)|stappen|etappes|tijdpad)\b/iu;

/** 'Voorbereiden: januari en februari 2028', when every item of the list is so. */
function namedPeriods(items: readonly ListItem[], dates: DateContext): Found<Phase>[] {
  const found = items.flatMap(({ text, at }) => {
    const [, name, phrase = ''] = /^(\p{L}[^:]{2,80}):\s+(\S[^\n]{2,60}?)\.?$/u.exec(text) ?? [];
    const period = name === undefined ? null : readDatePhrase(phrase, dates);
    const isStretch = period !== null && period.precision !== 'day' && period.start !== null && period.end !== null;
    return name !== undefined && isStretch ? [certain({ name, period, accent: null, milestone: null }, [at])] : [];
  });
  return found.length >= 2 && found.length === items.length ? found : [];
}

/** 'Fase 1 – Voorbereiden (januari): rust voorop': behind the colon stands what the phase is about, unless that is its moment. */
function tellingColon(text: string): { head: string; rest: string } | null {
  const match = /^(\s*(?:fase|etappe)\s+\S{1,5}\s*[:–—-]?\s+\p{L}[^:]{2,100}):\s+(\S[\s\S]*)$/iu.exec(text);
  const [, head, rest] = match ?? [];
  return head !== undefined && rest !== undefined && leadingDate(rest) === null ? { head, rest } : null;
}

function fromItem(item: ListItem | TextPassage, part: Part, dates: DateContext): Found<Phase> | null {
  const [first = '', ...rest] = sentencesOf(item.text);
  const below = 'children' in item ? item.children.map(({ text }) => text) : [];
  const more = [...rest, ...below].join('\n');
  if (FASE.test(first)) {
    const told = tellingColon(first);
    if (told !== null) {
      const { name, period } = splitPeriod(told.head, dates);
      return certain({ name, period, ...aboutPhase([told.rest, more].filter(Boolean).join(' ')) }, [item.at]);
    }
    const colon = first.search(/[:–—]\s/u);
    const { name, period } = splitPeriod(withoutStop(first), dates);
    const lead = colon > 0 ? leadingDate(first.slice(colon + 1).trim()) : null;
    if (name.length > 160) return null;
    return certain(
      { name, period: period ?? (lead?.marked ? readDatePhrase(lead.phrase, dates) : null), ...aboutPhase(more) },
      [item.at],
    );
  }
  if (part.kind !== 'phases') return null;
  const lead = leadingDate(first);
  if (!lead?.marked || lead.rest === '') return null;
  const name = withoutStop(lead.rest.split(/[;\n]/)[0] ?? '');
  return probable({ name, period: readDatePhrase(lead.phrase, dates), ...aboutPhase(more) }, [item.at]);
}
