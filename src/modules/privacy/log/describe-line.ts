import type { AuditLine } from '#platform/audit/read-audit.ts';
import { copy } from './copy.nl.ts';

type Facts = Readonly<Record<string, unknown>>;
const factsOf = (value: unknown): Facts => (typeof value === 'object' && value !== null ? { ...value } : {});
type Words = Readonly<Record<string, string>>;
/** The Dutch of a value; each kind of value has words of its own, because 'password' is a way in and also why one was refused. */
const word = (value: unknown, words: Words = copy.words): string =>
  typeof value === 'string' ? (words[value] ?? value) : '';

/** What a line of the log says: 'Rol van een organisatie gewijzigd: Gemeente Peelrand, van lezer naar partner'. */
export function describeLine({
  name,
  what,
  before,
  after,
}: Pick<AuditLine, 'name' | 'what' | 'before' | 'after'>): string {
  const [was, is] = [factsOf(before), factsOf(after)];
  const about = [
    ...['name', 'label', 'email'].map((key) => word(is[key] ?? was[key])),
    ...['role', 'part'].map((key) => changed(was[key], is[key])),
    word(is['method'], copy.methods),
    word(is['code'], copy.codes),
    word(is['told']),
    word(what, name === 'sign-in-refused' ? copy.refusals : copy.words),
  ].filter((text) => text !== '');
  const deed = deedOf(name);
  return about.length === 0 ? deed : `${deed}: ${about.join(', ')}`;
}

function deedOf(name: string): string {
  const starts = Object.keys(copy.deeds).filter((start) => name.startsWith(start));
  const [longest] = starts.sort((a, b) => b.length - a.length);
  return longest === undefined ? name : (copy.deeds[longest] ?? name);
}

function changed(was: unknown, is: unknown): string {
  const [from, to] = [word(was), word(is)];
  return from !== '' && to !== '' && from !== to ? copy.change(from, to) : to || from;
}
