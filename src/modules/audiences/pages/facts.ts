import { formatDayPlain, formatDayShort } from '#kernel/fuzzy-date/index.ts';
import type { Audience } from '#kernel/plan.ts';
import { copy } from '../copy.nl.ts';
import type { LastContact, PlacedAudience } from '../model/field-view.ts';
import { sizeClassOf, SIZE_WORDS } from '../model/size-class.ts';

/** The name with what there is to say of it, in one breath. */
export const factsOf = ({ audience }: PlacedAudience, facts: readonly string[]): string =>
  copy.field.spoken(
    audience.name,
    facts.filter((fact) => fact !== '').map((fact) => fact.charAt(0).toLowerCase() + fact.slice(1)),
  );

/** How many people, in words: the class the drawing shows; null when nobody estimated it. */
export function sizeWords(audience: Audience): string | null {
  const size = sizeClassOf(audience.size);
  return size === null ? null : SIZE_WORDS[size];
}

/** As many letters of means stand in a table, and at least one means; the others come after a click. */
const LETTERS_SHOWN = 60;

/** By what we reach them, in two parts when it is more than a cell can hold. */
export function reachInParts(audience: Audience): { readonly first: string; readonly more: readonly string[] } {
  const { channels } = audience;
  const shown = channels.filter((_, index) => channels.slice(0, index + 1).join(', ').length <= LETTERS_SHOWN).length;
  if (channels.length < 2 || shown === channels.length) return { first: reachOf(audience), more: [] };
  const first = Math.max(1, shown);
  return { first: channels.slice(0, first).join(', '), more: channels.slice(first) };
}

/** By what we reach them, or else how. */
export const reachOf = ({ channels, approach }: Audience): string =>
  channels.length > 0 ? channels.join(', ') : (approach ?? '');

/** A day, or the days it may have been: what is vague is not made to look exact. The year stands there when it is another one. */
export function contactWords({ from, to }: LastContact, today: string): string {
  const day = (iso: string) => (iso.slice(0, 4) === today.slice(0, 4) ? formatDayShort(iso) : formatDayPlain(iso));
  if (from === to) return day(to);
  return from.slice(0, 7) === to.slice(0, 7) ? `${Number(from.slice(8))}–${day(to)}` : `${day(from)} – ${day(to)}`;
}
