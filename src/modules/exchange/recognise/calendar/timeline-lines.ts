import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Part } from '../outline/outline.ts';
import { oneLine } from '../dates.ts';
import { type ListItem, type Passage, passagesOf } from '../text/passages.ts';
import { asPhrase } from './dated-line.ts';
import type { RawRow } from './raw-row.ts';
import { writtenCells } from './written-cells.ts';

type Line = { readonly text: string; readonly at: number; readonly listed: boolean; readonly date: boolean };
type Group = { readonly date: Line; readonly lines: readonly Line[] };

const LONGEST_DATE = 40;
const FEWEST = 2;

/**
 * A timeline: lines that are only a date, each with what happens then on the lines below it or, when the text ends with a date,
 * above it. The first line is what happens, the rest tells of it. Empty when the lines alternate in another way, or when a month
 * has several short lines below it: those happen one by one. Two dates are few to call it a timeline: then it is likely, and not sure.
 */
export function timelineRows(part: Part): RawRow[] {
  const lines = passagesOf(part.blocks).flatMap(linesIn);
  if (lines.filter(({ date }) => date).length < FEWEST) return [];
  const groups = groupsOf(lines);
  const isTold = groups.every(({ lines: told }) => told[0] !== undefined && !told[0].listed);
  const isSure = groups.length > FEWEST;
  return isTold && !groups.some(isHeading) ? groups.map((group) => toRow(group, isSure)) : [];
}

function linesIn(passage: Passage): Line[] {
  if (passage.type === 'list') return passage.items.flatMap(itemLines);
  const lines = passage.text.split('\n').map(oneLine);
  return lines
    .filter((text) => text !== '')
    .map((text) => ({ text, at: passage.at, listed: false, date: isDate(text) }));
}

/** A date on a line of its own below an item ends the list, also where no white line parts them. */
function itemLines({ text, at, children }: ListItem): Line[] {
  const lines = text.split('\n').map(oneLine);
  const end = lines.findIndex((line, index) => index > 0 && isDate(line));
  const item = { text: (end < 0 ? lines : lines.slice(0, end)).join(' '), at, listed: true, date: false };
  const after = end < 0 ? [] : lines.slice(end).filter((line) => line !== '');
  return [
    item,
    ...children.flatMap(itemLines),
    ...after.map((line) => ({ text: line, at, listed: false, date: isDate(line) })),
  ];
}

const isDate = (text: string): boolean => {
  const date = text.length <= LONGEST_DATE && /\d/.test(text) ? readDatePhrase(text) : null;
  return date !== null && date.anchor === null && date.rrule === null;
};

/** With the dates above what happens; below it when the text starts with what happens and ends with a date. */
function groupsOf(lines: readonly Line[]): Group[] {
  const isAbove = lines[0]?.date === true || lines.at(-1)?.date !== true;
  const ordered = isAbove ? lines : lines.toReversed();
  const groups: { date: Line; lines: Line[] }[] = [];
  for (const line of ordered) {
    if (line.date) groups.push({ date: line, lines: [] });
    else groups.at(-1)?.lines.push(line);
  }
  return isAbove ? groups : groups.map(({ date, lines: told }) => ({ date, lines: told.toReversed() })).toReversed();
}

/** A month or a quarter above several short lines. */
function isHeading({ date, lines }: Group): boolean {
  const told = lines.filter(({ listed }) => !listed);
  return (
    date.at < (lines[0]?.at ?? 0) &&
    readDatePhrase(date.text)?.precision !== 'day' &&
    told.length >= 2 &&
    told.every(({ text }) => text.length <= 60 && !/[.:;]$/.test(text))
  );
}

function toRow({ date, lines: [first, ...rest] }: Group, isSure: boolean): RawRow {
  const cells = writtenCells(first?.text ?? '', rest, first?.at ?? date.at);
  return {
    phrase: asPhrase(date.text),
    origin: 'own',
    cells: isSure ? cells : cells.map((cell) => ({ ...cell, grounds: 'words' })),
    crossed: [],
    at: [...new Set([date.at, first?.at ?? date.at, ...rest.map(({ at }) => at)])],
    phase: null,
    group: null,
    struck: false,
  };
}
