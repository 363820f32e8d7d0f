import type { Accent, Audience } from '#kernel/plan.ts';
import { certain, type Found, probable } from '../found.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { Part } from '../outline/outline.ts';
import type { KindedTable, Reading } from '../reading.ts';
import { divide } from '../text/entries.ts';
import { fold, wordsOf } from '../text/fold.ts';
import { type ListItem, nameAndRest, type Passage, passagesOf } from '../text/passages.ts';
import { cellLines } from '../text/blocks.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { oneLine } from '../dates.ts';
import { mainVerbAt, withoutStop } from '../text/sentences.ts';
import { audienceLinker } from '../links.ts';
import { namesPeople } from './audience-words.ts';
import type { FoundMessages } from './found-messages.ts';
import { labelledMessage } from './labelled-message.ts';
import { messagesInTables, valuesIn } from './message-table.ts';
import { audienceRows, columnText } from './audience-rows.ts';
import { quotedIn, unquoted } from './quotation.ts';

/** Core message, slogan, tone, values and the accents per group of the plan. */
export function readMessages(
  reading: Reading,
  aside: SourceDocument['aside'],
  groups: readonly Found<Audience>[],
): FoundMessages {
  const { outline, tables } = reading;
  const tied = tiedAccents(groups.map(({ value }) => value.name));
  const parts = outline.parts.filter((part) => part.kind === 'message');
  const plain = parts.filter((part) => !isAccentPart(part) && !isValuePart(part));
  const core = plain.map((part) => coreOf(part, tied)).find((found) => found !== null) ?? null;
  const inTables = messagesInTables(tables);
  const values = valuesOf(outline.parts);
  return {
    core: core ?? inTables.core ?? labelledMessage(reading, aside),
    short: labelled(outline.parts, SHORT) ?? inTables.short,
    slogan: sloganOf(outline.parts) ?? inTables.slogan,
    tone: toneOf(outline.parts) ?? inTables.tone,
    values: values.length > 0 ? values : inTables.values,
    accents: [
      ...parts.flatMap((part) => accentsOf(part, core, tied)),
      ...(inTables.accents.length > 0 ? inTables.accents : tables.flatMap(tableAccents)),
    ],
  };
}

const ACCENT_TITLE = /accent|per doelgroep|deelboodschap|per categorie|doelgroepspecifiek|voor wie/i;
const isAccentPart = (part: Part): boolean =>
  ACCENT_TITLE.test(part.title) ||
  (!part.named && part.trail.length > 0 && namesPeople(part.title)) ||
  ACCENT_TITLE.test(part.trail.at(-1) ?? '');
const isValuePart = (part: Part): boolean => /kernwaarden|^waarden/i.test(part.title);

/**
 * The text of the message: paragraphs that do not merely introduce, and the items of a list that is the message. None while
 * there is a hole to fill: then the rest explains how.
 */
function coreOf(part: Part, tied: TiedAccent): Found<string> | null {
  const passages = passagesOf(part.blocks).filter(
    (passage) => !isIntroduction(passage) && !isOtherLabel(passage) && tied(passage) === null,
  );
  const texts = passages.flatMap((passage) =>
    passage.type === 'text'
      ? [{ text: passage.text, at: passage.at }]
      : passage.items.filter((item) => accentIn(item) === null).map(({ text, at }) => ({ text, at })),
  );
  if (texts.some(({ text }) => isPlaceholder(text))) return null;
  return texts.length === 0
    ? null
    : certain(
        texts.map(({ text }) => text.replace(/^kernboodschap\s*:\s*/iu, '')).join('\n\n'),
        texts.map(({ at }) => at),
      );
}

const isIntroduction = (passage: Passage): boolean => passage.type === 'text' && passage.announces;
const LABELS =
  /^(?:slogan|motto|pay-?off|kernwaarden|tone of voice|toon|kort|kortste versie|in één zin|in een zin|korte versie)\b/iu;
const isOtherLabel = (passage: Passage): boolean =>
  passage.type === 'text' && LABELS.test(passage.text) && /^[^:]{3,40}:/.test(passage.text);

/** 'Boodschap intern: …', 'Inwoners: …', 'Voor ondernemers – …'. */
function accentIn(item: { readonly text: string; readonly lead: string | null }): Accent | null {
  const { name, rest, marked } = nameAndRest(item);
  if (!marked || rest === null || mainVerbAt(name) >= 0 || name.length > 90) return null;
  const about = name
    .replace(/^(?:de\s+)?(?:kern)?boodschap(?:\s+(?:voor|aan|richting|naar))?\s+/iu, '')
    .replace(/^(?:voor|aan|richting)\s+/iu, '')
    .replace(/^accent\s+/iu, '')
    .trim();
  const telling =
    about !== name || namesPeople(name) || /\b(?:intern|extern|programmastructuur|projectorganisatie)/i.test(name);
  return telling && about !== '' ? { for: about, text: oneLine(rest) } : null;
}

type TiedAccent = (passage: Passage) => Accent | null;

/** A paragraph 'Voor winkeliers: …' is an accent where the plan has one group that it can be for, and a part of the message elsewhere. */
function tiedAccents(groups: readonly string[]): TiedAccent {
  const linked = audienceLinker(groups);
  return (passage) => {
    const accent = passage.type === 'text' ? accentIn(passage) : null;
    const [name, ...others] = accent === null ? [] : linked([accent.for]).names;
    return accent === null || name === undefined || others.length > 0 ? null : { ...accent, for: name };
  };
}

function accentsOf(part: Part, core: Found<string> | null, tied: TiedAccent): Found<Accent>[] {
  const passages = passagesOf(part.blocks);
  if (!part.named && part.trail.length > 0 && namesPeople(part.title) && !ACCENT_TITLE.test(part.title)) {
    const text = passages
      .flatMap((passage) => (passage.type === 'text' ? [passage.text] : passage.items.map((item) => item.text)))
      .join('\n');
    return text === ''
      ? []
      : [
          certain(
            { for: part.title, text },
            part.blocks.map(({ at }) => at),
          ),
        ];
  }
  return passages.flatMap((passage) => {
    const items: (ListItem | Extract<Passage, { type: 'text' }>)[] =
      passage.type === 'list'
        ? [...passage.items]
        : isAccentPart(part) || !core?.at.includes(passage.at)
          ? [passage]
          : [];
    return items.flatMap((item) => {
      const accent = tied(passage) ?? accentIn(item) ?? (isAccentPart(part) ? nested(item) : null);
      return accent && !LABELS.test(item.text) ? [certain(accent, [item.at])] : [];
    });
  });
}

/** Below a heading about accents every 'name: text' is one, and so is a name with its texts below it. */
function nested(item: ListItem | Extract<Passage, { type: 'text' }>): Accent | null {
  const { name, rest } = nameAndRest(item);
  const below = 'children' in item ? item.children.map(({ text }) => text).join('\n') : '';
  const text = [rest ?? '', below].filter(Boolean).join('\n');
  return text === '' || name.length > 90 ? null : { for: name, text };
}

function tableAccents(kinded: KindedTable): Found<Accent>[] {
  const { table, kind } = kinded;
  if (kind === 'audiences') {
    return audienceRows(kinded).flatMap((entry) => {
      const text = columnText(entry, 'accent') ?? columnText(entry, 'message');
      return text === null
        ? []
        : entry.names.map((name) =>
            certain(
              { for: name, text },
              entry.rows.flatMap(({ at }) => at),
            ),
          );
    });
  }
  if (kind !== 'messages') return [];
  return table.rows.flatMap((row) => {
    const [who, what] = row.places;
    const text = what
      ? oneLine(
          cellLines(what.cell)
            .map((line) => line.text)
            .join(' '),
        )
      : '';
    return who && who.text.trim() !== '' && !isNothing(text) && !isPlaceholder(who.text)
      ? [certain({ for: oneLine(who.text), text }, row.at)]
      : [];
  });
}

const SLOGAN =
  /^(?:de\s+)?(?:campagne)?(?:slogan|motto|pay-?off)(?:\s+(?:is|luidt|van de campagne is))?\s*:?\s+(\S[\s\S]{1,200})$/iu;
const SHORT =
  /^(?:kort|kortste versie|in één zin|in een zin|korte versie|korte boodschap|kernboodschap kort|kernboodschap in één zin|kernboodschap in een zin)\s*:\s*(\S[\s\S]{1,400})$/iu;

function labelled(parts: readonly Part[], pattern: RegExp): Found<string> | null {
  for (const part of parts) {
    for (const passage of passagesOf(part.blocks)) {
      for (const item of passage.type === 'text' ? [passage] : passage.items) {
        const match = pattern.exec(item.text.slice(0, 600));
        if (match?.[1]) return certain(unquoted(match[1]), [item.at]);
      }
    }
  }
  return null;
}

/** A slogan behind its label, under a heading of its own, or between quotes in the identity of the campaign. */
function sloganOf(parts: readonly Part[]): Found<string> | null {
  const own = parts.find((part) => /^[\d.\s]*(?:de\s)?(?:campagne)?(?:slogan|motto|pay-?off)\s*:?$/iu.test(part.title));
  const first = own ? passagesOf(own.blocks)[0] : undefined;
  if (first?.type === 'text') return certain(quotedIn(first.text) ?? unquoted(first.text), [first.at]);
  const behind = labelled(parts, SLOGAN);
  if (behind) return { ...behind, value: quotedIn(behind.value) ?? behind.value };
  for (const part of parts.filter(({ kind }) => kind === 'identity' || kind === 'message')) {
    for (const passage of passagesOf(part.blocks)) {
      const quote =
        passage.type === 'text' && /slogan|motto|pay-?off/i.test(passage.text) ? quotedIn(passage.text) : null;
      if (quote !== null && passage.type === 'text') return probable(quote, [passage.at]);
    }
  }
  return null;
}

function toneOf(parts: readonly Part[]): Found<string> | null {
  const part = parts.find(({ kind, blocks }) => kind === 'tone' && passagesOf(blocks).length > 0);
  if (part) {
    const passages = passagesOf(part.blocks);
    return certain(
      passages
        .flatMap((passage) => (passage.type === 'text' ? [passage.text] : passage.items.map(({ text }) => text)))
        .join('\n'),
      part.blocks.map(({ at }) => at),
    );
  }
  return labelled(parts, /^(?:tone of voice|toon|tone|stijl en toon|schrijfstijl)\s*:\s*(\S[\s\S]{1,400})$/iu);
}

function valuesOf(parts: readonly Part[]): Found<string>[] {
  const inPart = parts.filter(isValuePart).flatMap((part) =>
    passagesOf(part.blocks).flatMap((passage) =>
      passage.type === 'list'
        ? passage.items.map((item) => certain(nameAndRest(item).name, [item.at]))
        : passage.announces
          ? []
          : divide(passage.text)
              .filter((word) => wordsOf(word).length <= 5)
              .map((word) => certain(word, [passage.at])),
    ),
  );
  if (inPart.length > 0) return inPart;
  const line = labelled(parts, /^(?:onze\s+)?(?:kern)?waarden(?:\s+zijn)?\s*:\s*(\S[\s\S]{1,300})$/iu);
  return line ? valuesIn(withoutStop(line.value)).map((word) => certain(word, line.at)) : listAfter(parts);
}

/** A list that a sentence about values announces. */
const listAfter = (parts: readonly Part[]): Found<string>[] =>
  parts.flatMap((part) =>
    passagesOf(part.blocks).flatMap((passage) =>
      passage.type === 'list' && passage.intro?.endsWith(':') && /kernwaarden/.test(fold(passage.intro))
        ? passage.items.map((item) => certain(nameAndRest(item).name, [item.at]))
        : [],
    ),
  );
