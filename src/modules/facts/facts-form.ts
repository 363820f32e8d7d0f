import type { FormProblem, FormValues, ParsedForm } from '#kernel/form-values.ts';
import { formOf, linesOf } from '#platform/form.ts';
import { copy } from './copy.nl.ts';
import { type Fact, factName, KNOWN_FACTS, MOST_FACTS, MOST_VALUE } from './model/fact.ts';
import { renamedIn } from './model/left-behind.ts';
import { fieldIn } from './model/language.ts';

const isKnown = (name: string): boolean => KNOWN_FACTS.some((known) => known === name);

/** The form as it shows what is kept: a field for each known name, the others a line each, and one for each in each other language. */
export const fieldsOfFacts = (facts: readonly Fact[]): FormValues =>
  formOf({
    ...Object.fromEntries(
      facts.flatMap(({ name, translations = {} }) =>
        Object.entries(translations).map(([lang, value]) => [fieldIn(lang, name), value]),
      ),
    ),
    ...Object.fromEntries(facts.filter(({ name }) => isKnown(name)).map(({ name, value }) => [name, value])),
    eigen: facts
      .filter(({ name }) => !isKnown(name))
      .map(({ name, value }) => `${name}: ${value}`)
      .join('\n'),
  });

/** What the form gives a Dutch value, in its order. */
export const dutchFacts = (form: FormValues): readonly Fact[] => [
  ...knownIn(form),
  ...linesOf(form.get('eigen'))
    .map(readLine)
    .flatMap((line) => ('fact' in line ? [line.fact] : [])),
];

/** The form with what stood under the old name of a fact in other languages under its new name. */
export function withNewNames(form: FormValues, kept: readonly Fact[]): FormValues {
  const oldNames = renamedIn(kept, dutchFacts(form));
  const source = (field: string): string => {
    const [lang = '', name = ''] = field.split('.');
    const old = form.has(field) ? undefined : oldNames.get(name);
    return old === undefined ? field : fieldIn(lang, old);
  };
  return {
    get: (field) => form.get(source(field)),
    all: (field) => form.all(source(field)),
    has: (field) => form.has(source(field)),
  };
}

const knownIn = (form: FormValues): readonly Fact[] =>
  KNOWN_FACTS.map((name) => ({ name, value: oneLine(form.get(name)) })).filter(({ value }) => value !== '');

/** What the form asks in other languages; a language that it does not ask stays as it was in `kept`. */
export type Translating = { readonly languages: readonly string[]; readonly kept: readonly Fact[] };
const IN_DUTCH: Translating = { languages: [], kept: [] };

/** What was filled in; every problem with the field it is in. Line breaks in a value become spaces. */
export function parseFacts(posted: FormValues, translating = IN_DUTCH): ParsedForm<readonly Fact[]> {
  const form = withNewNames(posted, translating.kept);
  const known = knownIn(form);
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
  const facts = [...known, ...own].map((fact) => translated(fact, form, translating));
  problems.push(...facts.flatMap(problemsOfTranslations));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: facts };
}

/** An empty field says that the Dutch value will do. */
function translated(fact: Fact, form: FormValues, { languages, kept }: Translating): Fact {
  const name = renamedIn(kept, dutchFacts(form)).get(fact.name) ?? fact.name;
  const before = kept.find((each) => each.name === name)?.translations ?? {};
  const asked = languages
    .map((lang) => [lang, fieldIn(lang, fact.name)] as const)
    .filter(([, field]) => form.has(field));
  const typed = asked.map(([lang, field]) => [lang, oneLine(form.get(field))] as const);
  const all = Object.entries({ ...before, ...Object.fromEntries(typed) }).filter(([, value]) => value !== '');
  return all.length === 0 ? fact : { ...fact, translations: Object.fromEntries(all) };
}

const problemsOfTranslations = ({ name, translations = {} }: Fact): FormProblem[] =>
  Object.entries(translations).flatMap(([lang, value]) =>
    problemsOf(name, value).map((message) => ({ field: fieldIn(lang, name), message })),
  );

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
