import { type EdgedPeriod, readDatePhrase, readEdge } from '#kernel/fuzzy-date/index.ts';
import type { Programme } from '#kernel/plan.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { certain, doubtful, type Found, probable } from '../found.ts';
import type { Outline, Part } from '../outline/outline.ts';
import type { KindedTable } from '../reading.ts';
import { blockText, runsText } from '../text/blocks.ts';
import { fold, wordsOf } from '../text/fold.ts';
import { divide } from '../text/entries.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { oneLine } from '../dates.ts';
import { fieldOf } from './label-field.ts';
import { type Labelled, labelledOf } from './labelled.ts';
import { periodAroundText } from './period-around-text.ts';
import { periodInOpening, stretchInTitle } from './period-in-opening.ts';
import { periodInProse, periodInTitle, periodOf } from './period.ts';
import { ownerInText, participantsInText } from './owner.ts';
import { sheetTitle } from './sheet-title.ts';
import { versionOf } from './version.ts';

/** `isPeriodGuess` where only the edge of the page or the name of the file says for what time the plan is. */
export type ReadProgramme = { readonly found: Found<Programme>; readonly isPeriodGuess: boolean };

/** The particulars of the programme and of the paper. `at` of the answer are the blocks they stand in. */
export function readProgramme(
  document: SourceDocument,
  outline: Outline,
  tables: readonly KindedTable[],
  ref: string | null,
): ReadProgramme {
  const labelled = labelledOf(outline.parts, tables);
  const first = (field: Labelled['field']): Labelled | undefined => labelled.find((entry) => entry.field === field);
  const version = versionOf(document, outline, tables, labelled);
  const written = version.date ?? ref;
  const heading = outline.title?.text ?? sheetTitle(tables) ?? onlyHeading(outline.parts);
  const said =
    labelledPeriod(labelled, written) ??
    periodInProse(outline.parts, written) ??
    periodInOpening(outline, written) ??
    stretchInTitle(heading, outline.title?.at ?? 0, written) ??
    periodInTitle(heading, outline.title?.at ?? 0);
  const around = said === null ? periodAroundText(document, outline, tables, written) : null;
  const period = said ?? around;
  const isPeriodGuess = around?.isGuess === true;
  const name = nameOf(document, heading, {
    project: first('name')?.value ?? null,
    subtitle: subtitleOf(outline.parts),
  });
  const participants = first('participants');
  const value: Programme = {
    name: name.text,
    client: first('client')?.value ?? null,
    owner: first('owner')?.value ?? ownerInText(outline, name.subtitle),
    participants: participants ? divide(participants.value) : participantsInText(outline),
    start: period?.start ?? null,
    end: period?.end ?? null,
    documentDate: version.date,
    documentVersion: version.version,
    ...(period?.startPhrase ? { startPhrase: period.startPhrase } : {}),
    ...(period?.endPhrase ? { endPhrase: period.endPhrase } : {}),
  };
  const at = [
    ...new Set([
      ...(outline.title ? [outline.title.at] : []),
      ...labelled.filter(({ field }) => field !== 'author').map((entry) => entry.at),
      ...(period?.at ?? []),
    ]),
  ];
  if (name.options.length > 1) return { found: doubtful(value, at, 'programmeName', name.options), isPeriodGuess };
  return { found: outline.title && !isPeriodGuess ? certain(value, at) : probable(value, at), isPeriodGuess };
}

function labelledPeriod(
  labelled: readonly Labelled[],
  ref: string | null,
): (EdgedPeriod & { readonly at: readonly number[] }) | null {
  const whole = labelled.find(({ field, value }) => field === 'period' && periodOf(value, ref) !== null);
  if (whole) return { ...(periodOf(whole.value, ref) ?? { start: null, end: null }), at: [whole.at] };
  const start = labelled.find(({ field }) => field === 'start');
  const end = labelled.find(({ field }) => field === 'end');
  const from = start ? readEdge(oneLine(start.value), 'start', { ref }) : null;
  const to = end ? readEdge(oneLine(end.value), 'end', { ref, from: from?.day ?? null }) : null;
  if (!from && !to) return null;
  return {
    start: from?.day ?? null,
    end: to?.day ?? null,
    startPhrase: from?.phrase ?? null,
    endPhrase: to?.phrase ?? null,
    at: [start?.at, end?.at].filter((number) => number !== undefined),
  };
}

/** A paper with one heading is named after it. */
const onlyHeading = (parts: readonly Part[]): string | null => {
  const [only, ...others] = parts.filter(({ title }) => title !== '');
  return only && others.length === 0 && parts[0] === only && hasTable(only) ? only.title : null;
};
const hasTable = (part: Part): boolean => part.blocks.some((block) => block.type === 'table' && block.sheet === null);

const GENERIC = new Set([
  'plan',
  'van',
  'aanpak',
  'communicatie',
  'concept',
  'definitief',
  'definitieve',
  'versie',
  'strategie',
  'strategisch',
  'planning',
  'kalender',
  'matrix',
  'notitie',
  'en',
  'participatie',
  'bijlage',
  'format',
  'sjabloon',
  'template',
  'model',
  'voorbeeld',
  'draaiboek',
  'het',
  'de',
  'voor',
  'uitvoeringsplan',
  'actieplan',
  'campagneplan',
  'participatieplan',
  'advies',
]);
const isGeneric = (title: string): boolean =>
  wordsOf(title).every(
    (word) =>
      GENERIC.has(word) ||
      /^\d+$|(?:aanvraag|formulier|intake|briefing)$/.test(word) ||
      /^communicatie(?:plan|strategie|matrix|aanpak|kalender|advies|notitie|paragraaf|uitvoeringsplan|voorstel)$/.test(
        word,
      ),
  );

type Names = { readonly project: string | null; readonly subtitle: string | null };

/** The name: the title, or what stands under it when the title only says what kind of paper it is. */
function nameOf(
  document: SourceDocument,
  heading: string | null,
  { project, subtitle }: Names,
): { text: string; options: string[]; subtitle: string | null } {
  const title = heading ?? (document.properties.title?.trim() || null);
  if (title === null) return { text: project ?? fileTitle(document.fileName), options: [], subtitle };
  if (isGeneric(title) && (project ?? subtitle)) return { text: project ?? subtitle ?? title, options: [], subtitle };
  const options =
    project && fold(title) !== fold(project) && !fold(title).includes(fold(project)) ? [title, project] : [];
  return { text: title, options, subtitle };
}

/** A short line right under the title that is no sentence, no label and no date. */
function subtitleOf(parts: readonly Part[]): string | null {
  const [first, second] = parts;
  if (
    first?.blocks.every((block) => blockText(block).trim() === '') &&
    second &&
    !second.named &&
    second.trail.length === 0 &&
    second.blocks.every((block) => blockText(block).trim() === '')
  )
    return second.title;
  for (const block of (first?.blocks ?? []).slice(0, 4)) {
    if (block.type === 'table') return null;
    const text = oneLine(runsText(block.runs).trim().split('\n')[0] ?? '');
    if (text === '') continue;
    const isLabel = fieldOf(text.split(':')[0] ?? '') !== null && text.includes(':');
    return text.length > 120 ||
      isLabel ||
      /[.?!]$/.test(text) ||
      mainVerbAt(text) >= 0 ||
      readDatePhrase(text) !== null ||
      /^(?:versie|concept|datum)\b/i.test(text)
      ? null
      : text;
  }
  return null;
}

const fileTitle = (fileName: string): string =>
  fileName
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/[_-]+/g, ' ')
    .trim() || fileName;
