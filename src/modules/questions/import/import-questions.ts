import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { addBase, askToTakePart, type Base, findBase, listItemKeys } from '#modules/library/index.ts';
import { addOrganisation, findOrganisation } from '#modules/people/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { inLobby, inScope, type Scope } from '#platform/scope.ts';
import { joinBase, modeOf } from '../actions/bases.ts';
import { importOwn } from './import-own.ts';
import { themeSlug } from '../model/question.ts';
import { importVariants } from './import-variants.ts';
import { countLeftOut } from './left-out.ts';
import type { QuestionLine } from './question-line.ts';

/** How many lines go in one transaction: enough to be fast, few enough to hold no lock for long. */
const LINES_A_TRANSACTION = 500;

export type ImportRequest = {
  readonly base: string;
  readonly lines: readonly QuestionLine[];
  /** Makes organisations that are not there yet, also the owner of a new base. */
  readonly createOrganisations: boolean;
  /** Told how many lines are done, each time that some were kept. */
  readonly onProgress?: (done: number, all: number) => void;
};
/**
 * What an import did; a line that says what was there already counts as unchanged. `leftOut` says of how many own texts the theme,
 * audience or other words were left out, for these are the base's; `overruled` of how many lines the theme, domain or audience was left
 * out, for another line of the same question (the Dutch one) says another.
 */
export type Imported = {
  added: number;
  changed: number;
  unchanged: number;
  organisations: number;
  leftOut: number;
  overruled: number;
};
export type ImportRefusal = { readonly why: 'no-organisation' | 'bad-slug'; readonly slug: string };

/** Puts questions in a base and texts on the sites of organisations, in the order of the file. Twice the same file changes nothing. */
export async function importQuestions(
  database: Database,
  { base: slug, lines: given, createOrganisations, onProgress }: ImportRequest,
): Promise<Outcome<Imported, 'refused'> & { readonly refusal?: ImportRefusal }> {
  const said = lastOfEach(given);
  const lines = aboutAlike(said);
  const overruled = countOverruled(said, lines);
  const counted: Imported = { added: 0, changed: 0, unchanged: 0, organisations: 0, leftOut: 0, overruled };
  const organisations = await organisationsFor(database, { base: slug, lines, createOrganisations }, counted);
  if ('why' in organisations) return { ...refused('refused'), refusal: organisations };
  const owner = organisations.get(slug);
  if (!owner) throw new Error('the owner of the base was not looked up');
  const base = await as(database, owner, (scope) => openBase(scope, slug));
  const told = () => onProgress?.(counted.added + counted.changed + counted.unchanged, lines.length);
  await importAs(
    { database, base, counted, told, items: new Map() },
    owner,
    lines.filter(({ organisation }) => organisation === null),
  );
  const items = await as(database, owner, (scope) => listItemKeys(scope, base.id));
  const work: Work = { database, base, counted, told, items };
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
  ...new Map(lines.map((line) => [JSON.stringify([line.organisation, line.lang, line.key]), line])).values(),
];

/**
 * What a question is about is the same in all its languages: the Dutch line says it, or without one the last line, with the other
 * words of all of them. So the same file says the same again, whichever line comes last.
 */
function aboutAlike(lines: readonly QuestionLine[]): readonly QuestionLine[] {
  const nameOf = ({ organisation, key }: QuestionLine) => JSON.stringify([organisation, key]);
  const about = new Map(
    [...Map.groupBy(lines, nameOf)].map(([name, all]) => {
      const leading = all.find(({ lang }) => lang === 'nl') ?? all.at(-1);
      const others = all.filter((line) => line !== leading).toSorted((one, other) => (one.lang < other.lang ? -1 : 1));
      const synonyms = [...(leading?.synonyms ?? []), ...others.flatMap((line) => line.synonyms)];
      // Where that line says no theme, another one does.
      const spoken = (field: 'theme' | 'domain') =>
        [leading, ...others].map((line) => line?.[field] ?? '').find((text) => text !== '');
      const subject = { theme: spoken('theme') ?? '', domain: spoken('domain') ?? '' };
      return [name, { ...leading, ...subject, synonyms: [...new Set(synonyms)] }];
    }),
  );
  return lines.map((line) => {
    const {
      theme = line.theme,
      domain = line.domain,
      audience = line.audience,
      synonyms = line.synonyms,
    } = about.get(nameOf(line)) ?? {};
    return { ...line, theme, domain, audience, synonyms };
  });
}

/** How many lines are about something else than they say; `lines` in the order of what they `said`. */
const countOverruled = (said: readonly QuestionLine[], lines: readonly QuestionLine[]): number =>
  said.filter(({ theme, domain, audience }, at) => {
    const line = lines[at];
    const isOther = (one: string, other = '') => one !== '' && themeSlug(one) !== themeSlug(other);
    const isForOthers = audience !== 'clients' && audience !== line?.audience;
    return isOther(theme, line?.theme) || isOther(domain, line?.domain) || isForOthers;
  }).length;

type Work = {
  readonly database: Database;
  readonly base: Base;
  readonly counted: Imported;
  /** Says how far it is. */
  readonly told: () => void;
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
  if (!base.isOpen) await as(database, base.owner, (scope) => askToTakePart(scope, { base: base.id, organisation }));
  await as(database, organisation, async (scope) => {
    if ((await modeOf(scope, base.id)) === null) await joinBase(scope, base.id, 'at-once');
  });
}

async function importAs(work: Work, organisation: Id<'organisation'>, lines: readonly QuestionLine[]) {
  const { database, base, counted, told } = work;
  const isOwner = organisation === base.owner;
  for (let start = 0; start < lines.length; start += LINES_A_TRANSACTION) {
    const some = lines.slice(start, start + LINES_A_TRANSACTION);
    await as(database, organisation, async (scope) => {
      const own = isOwner ? some : await importTellings(scope, work, some);
      for (const did of await importOwn(scope, isOwner ? base.id : null, own)) counted[did] += 1;
    });
    told();
  }
}

/** Gives the lines for which the base has no question: those are the organisation's own. */
async function importTellings(
  scope: Scope,
  { base, counted, items }: Work,
  lines: readonly QuestionLine[],
): Promise<readonly QuestionLine[]> {
  const given = lines.flatMap((line) => {
    const item = items.get(line.key);
    return item ? [{ item, line }] : [];
  });
  counted.leftOut += await countLeftOut(scope, base, given);
  const tellings = new Set<QuestionLine>();
  for (const [at, did] of (await importVariants(scope, base, given)).entries()) {
    const line = given[at]?.line;
    if (did === undefined || !line) continue;
    counted[did] += 1;
    tellings.add(line);
  }
  return lines.filter((line) => !tellings.has(line));
}
