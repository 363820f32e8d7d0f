import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { Outline } from '../outline/outline.ts';
import { blockText } from '../text/blocks.ts';
import { oneLine } from '../dates.ts';
import type { Labelled } from './labelled.ts';

export type Version = { readonly version: string | null; readonly date: string | null };

/** Version and date of the paper: labels first, then a line 'Versie …' anywhere, then the edges of the page. */
export function versionOf(document: SourceDocument, outline: Outline, labelled: readonly Labelled[]): Version {
  const lines = outline.parts.flatMap((part) => part.blocks.flatMap((block) => (block.type === 'table' ? [] : blockText(block).split('\n'))));
  const edges = document.aside.flatMap(({ text }) => text.split('\n'));
  const titles = outline.title ? [outline.title.text] : [];
  const version = labelled.find(({ field }) => field === 'version')?.value ?? firstOf([...lines, ...titles, ...edges], versionIn);
  const date = firstOf(labelled.filter(({ field }) => field === 'documentDate').map(({ value }) => value), dayIn)
    ?? (version === null ? null : dayIn(version)) ?? firstOf([...lines.slice(0, 60), ...edges], dayOfWriting) ?? loneDate(outline);
  return { version: version === null ? null : tidy(version), date };
}

function firstOf<Value>(texts: readonly string[], read: (text: string) => Value | null): Value | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

/** What stands behind 'Versie' in a short line. */
function versionIn(line: string): string | null {
  const text = oneLine(line);
  if (text.length > 120) return null;
  const match = /(?:^|[\s(–|-])(?:concept)?versie\s*:?\s+([^|)]{1,60})/iu.exec(text);
  const value = match?.[1]?.trim() ?? '';
  return /\d/.test(value) && (text.length <= 60 || /^[\d.v]/i.test(value)) ? value : null;
}

/** '1.2, 3 maart 2027' is version 1.2; a version that is only a date keeps the date. */
function tidy(version: string): string {
  const number = /^v?\.?\s?(\d{1,2}(?:\.\d{1,3}){0,2}[a-z]?)(?=\s*(?:[,;(–|-]|d\.?d\.?|van\s|concept|definitief|\s\d{1,2}\s|$))/iu.exec(version);
  return number?.[1] ?? version.replace(/[.,;]$/, '');
}

/** The first full day in a text. */
export function dayIn(text: string): string | null {
  const clean = oneLine(text).slice(0, 200);
  const match = /\b\d{1,2}\s+\p{L}{3,9}\.?\s+(?:19|20)\d\d\b|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b/u.exec(clean);
  const date = match ? readDatePhrase(match[0]) : readDatePhrase(clean);
  return date && date.start !== null && date.start === date.end ? date.start : null;
}

/** 'Vastgesteld d.d. 3 maart 2027', 'Zevendal, 3 maart 2027': a short line with a full day that speaks of the paper. */
function dayOfWriting(line: string): string | null {
  const text = oneLine(line);
  if (text.length > 90 || !/\b(?:d\.?d\.|versie|concept|definitief|opgesteld|bijgewerkt|vastgesteld op|datum|stand per)/i.test(text)) return null;
  return dayIn(text);
}

/** A line under the title that is nothing but a day, with or without a place before it. */
function loneDate(outline: Outline): string | null {
  const lines = (outline.parts[0]?.blocks ?? []).flatMap((block) => (block.type === 'table' ? [] : blockText(block).split('\n')));
  return firstOf(lines.slice(0, 12).map((line) => oneLine(line).replace(/^\p{Lu}[\p{L}\s-]{1,40},\s*/u, '')), (text) => {
    const date = text.length <= 40 && /(?:19|20)\d\d/.test(text) ? readDatePhrase(text) : null;
    return date && date.start !== null && date.start === date.end ? date.start : null;
  });
}
