import type { FormProblem, FormValues, ParsedForm } from '#kernel/form-values.ts';
import { formOf, linesOf } from '#platform/form.ts';
import { copy } from './copy.nl.ts';
import { type Fact, factName, KNOWN_FACTS, MOST_FACTS, MOST_VALUE } from './model/fact.ts';

const isKnown = (name: string): boolean => KNOWN_FACTS.some((known) => known === name);

/** The form as it shows what is kept: a field for each known name, the others a line each. */
export const fieldsOfFacts = (facts: readonly Fact[]): FormValues =>
  formOf({
    ...Object.fromEntries(facts.filter(({ name }) => isKnown(name)).map(({ name, value }) => [name, value])),
    eigen: facts
      .filter(({ name }) => !isKnown(name))
      .map(({ name, value }) => `${name}: ${value}`)
      .join('\n'),
  });

/** What was filled in; every problem with the field it is in. Line breaks in a value become spaces. */
export function parseFacts(form: FormValues): ParsedForm<readonly Fact[]> {
  const known = KNOWN_FACTS.map((name) => ({ name, value: oneLine(form.get(name)) })).filter(
    ({ value }) => value !== '',
  );
  const lines = linesOf(form.get('eigen')).map(readLine);
  const own = lines.flatMap((line) => ('fact' in line ? [line.fact] : []));
  const problems: FormProblem[] = [
    ...known.flatMap(({ name, value }) => problemsOf(name, value).map((message) => ({ field: name, message }))),
    ...[...lines.flatMap((line) => ('problem' in line ? [line.problem] : [])), ...problemsOfAll(own)].map(
      (message) => ({
        field: 'eigen',
        message,
      }),
    ),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: [...known, ...own] };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function readLine(line: string): { fact: Fact } | { problem: string } {
  const colon = line.indexOf(':');
  if (colon === -1) return { problem: copy.noColon(line.slice(0, 60)) };
  const [written, value] = [line.slice(0, colon).trim(), oneLine(line.slice(colon + 1))];
  const name = factName(written);
  if (name === null) return { problem: copy.badName(written.slice(0, 60)) };
  if (value.length > MOST_VALUE) return { problem: copy.tooLong };
  return isKnown(name) ? { problem: copy.known(name) } : { fact: { name, value } };
}

function problemsOf(name: string, value: string): string[] {
  if (value.length > MOST_VALUE) return [copy.tooLong];
  if (name === 'website' && !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(value)) return [copy.badWebsite];
  return name === 'mail' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? [copy.badMail] : [];
}

function problemsOfAll(own: readonly Fact[]): string[] {
  if (own.length > MOST_FACTS) return [copy.tooMany];
  const names = own.map(({ name }) => name);
  const doubles = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...doubles].map(copy.double);
}
