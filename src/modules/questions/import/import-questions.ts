import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { addBase, askToTakePart, type Base, findBase, listItemKeys } from '#modules/library/index.ts';
import { addOrganisation, findOrganisation } from '#modules/people/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { inLobby, inScope, type Scope } from '#platform/scope.ts';
import { joinBase, modeOf } from '../actions/bases.ts';
import type { Indexing } from '../projection/show.ts';
import { indexAllPublished, type PublishedText } from '../search/index-published.ts';
import { themeSlug } from '../model/question.ts';
import { insertTheme, listThemes } from '../store/themes.ts';
import { importQuestion } from './import-question.ts';
import { importVariant } from './import-variant.ts';
import type { QuestionLine } from './question-line.ts';

/** How many lines go in one transaction: enough to be fast, few enough to hold no lock for long. */
const LINES_A_TRANSACTION = 500;

export type ImportRequest = {
  readonly base: string;
  readonly lines: readonly QuestionLine[];
  /** Makes organisations that are not there yet, also the owner of a new base. */
  readonly createOrganisations: boolean;
};
/** What an import did; a line that says what was there already counts as unchanged. */
export type Imported = { added: number; changed: number; unchanged: number; organisations: number };
export type ImportRefusal = { readonly why: 'no-organisation' | 'bad-slug'; readonly slug: string };

/** Puts questions in a base and texts on the sites of organisations, in the order of the file. Twice the same file changes nothing. */
export async function importQuestions(
  database: Database,
  { base: slug, lines: given, createOrganisations }: ImportRequest,
): Promise<Outcome<Imported, 'refused'> & { readonly refusal?: ImportRefusal }> {
  const lines = lastOfEach(given);
  const counted: Imported = { added: 0, changed: 0, unchanged: 0, organisations: 0 };
  const organisations = await organisationsFor(database, { base: slug, lines, createOrganisations }, counted);
  if ('why' in organisations) return { ...refused('refused'), refusal: organisations };
  const owner = organisations.get(slug);
  if (!owner) throw new Error('the owner of the base was not looked up');
  const base = await as(database, owner, (scope) => openBase(scope, slug));
  await importAs(
    { database, base, counted, items: new Map() },
    owner,
    lines.filter(({ organisation }) => organisation === null),
  );
  const items = await as(database, owner, (scope) => listItemKeys(scope, base.id));
  const work: Work = { database, base, counted, items };
  for (const [one, own] of Map.groupBy(lines, ({ organisation }) => organisation)) {
    const organisation = one === null ? undefined : organisations.get(one);
    if (!organisation) continue;
    if (organisation !== base.owner) await takePartAs(work, organisation);
    await importAs(work, organisation, own);
  }
  return done(counted);
}

/** A file that says the same thing twice means what it says last. */
const lastOfEach = (lines: readonly QuestionLine[]): readonly QuestionLine[] => [
  ...new Map(lines.map((line) => [`${line.organisation} ${line.lang} ${line.key}`, line])).values(),
];

type Work = {
  readonly database: Database;
  readonly base: Base;
  readonly counted: Imported;
  /** The items of the base by their key. */
  readonly items: ReadonlyMap<string, Id<'item'>>;
};

/** Acts as the program for one organisation; history says that it was read in. */
const as = <T>(database: Database, organisation: Id<'organisation'>, work: (scope: Scope) => Promise<T>): Promise<T> =>
  inScope(
    database,
    {
      organisation,
      actor: { id: organisation as string as Id<'person'>, name: 'Ingelezen bestand', permissions: new Set() },
    },
    work,
  );

async function organisationsFor(
  database: Database,
  { base, lines, createOrganisations: mayCreate }: ImportRequest,
  counted: Imported,
): Promise<Map<string, Id<'organisation'>> | ImportRefusal> {
  const found = new Map<string, Id<'organisation'>>();
  const owner = await ownerOf(database, base);
  if (owner) found.set(base, owner);
  for (const slug of new Set([base, ...lines.flatMap(({ organisation }) => organisation ?? [])])) {
    if (found.has(slug)) continue;
    const known = await inLobby(database, {}, (lobby) => findOrganisation(lobby, { slug }));
    if (known) found.set(slug, known.id);
    else if (!mayCreate) return { why: 'no-organisation', slug };
    else {
      const added = await addOrganisation(database, { slug, name: nameOf(slug), cbsCode: null });
      if (!added.ok) return { why: 'bad-slug', slug };
      counted.organisations += 1;
      found.set(slug, added.value);
    }
  }
  return found;
}

/** The organisation of a base that is there already, wherever it stands. */
const ownerOf = async (database: Database, slug: string): Promise<Id<'organisation'> | undefined> => {
  const organisations = await inLobby(database, {}, (lobby) => findOrganisation(lobby, { slug }));
  if (!organisations) return undefined;
  return (await as(database, organisations.id, (scope) => findBase(scope, { slug })))?.owner ?? organisations.id;
};

const nameOf = (slug: string): string =>
  slug
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');

async function openBase(scope: Scope, slug: string): Promise<Base> {
  const found = await findBase(scope, { slug });
  if (found) return found;
  await addBase(scope, { slug, name: nameOf(slug), description: '', isOpen: true });
  const made = await findBase(scope, { slug });
  if (!made) throw new Error('a base that was just made is gone');
  return made;
}

async function takePartAs({ database, base }: Work, organisation: Id<'organisation'>): Promise<void> {
  await as(database, base.owner, (scope) => askToTakePart(scope, { base: base.id, organisation }));
  await as(database, organisation, async (scope) => {
    if ((await modeOf(scope, base.id)) === null) await joinBase(scope, base.id, 'at-once');
  });
}

async function importAs(
  { database, base, counted, items }: Work,
  organisation: Id<'organisation'>,
  lines: readonly QuestionLine[],
) {
  const isOwner = organisation === base.owner;
  for (let start = 0; start < lines.length; start += LINES_A_TRANSACTION) {
    const some = lines.slice(start, start + LINES_A_TRANSACTION);
    await as(database, organisation, async (scope) => {
      const shown: PublishedText[] = [];
      // Many texts share the lists of common words, which are written once for all of them.
      const index: Indexing = async (_, text) => void shown.push(text);
      for (const line of some) {
        const item = isOwner ? undefined : items.get(line.key);
        const told = item && (await importVariant(scope, { base, item, line, index }));
        counted[told ?? (await importQuestion(scope, { base: isOwner ? base.id : null, line, themeFor, index }))] += 1;
      }
      await indexAllPublished(scope, shown);
    });
  }
}

/** The slug of a theme by its name, which is made when there is none; '' for no theme. */
async function themeFor(scope: Scope, base: Id<'base'> | null, name: string): Promise<string> {
  if (name === '') return '';
  const slug = themeSlug(name);
  const themes = await listThemes(scope, { organisation: scope.organisation, base });
  const known = themes.find((theme) => theme.slug === slug || theme.name === name);
  if (known) return known.slug;
  await insertTheme(scope, {
    translations: {},
    base,
    slug,
    name,
    description: '',
    icon: 'message-question',
    position: themes.length + 1,
  });
  return slug;
}
