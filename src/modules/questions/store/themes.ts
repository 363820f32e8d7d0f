import { type Id, newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { readTranslations, type Translations } from '../model/said.ts';
import type { QuestionsTables } from '../tables.ts';

/** What a theme also says in other languages. */
export const THEME_TEXTS = ['name', 'description', 'domain'] as const;
export type ThemeText = (typeof THEME_TEXTS)[number];

/** What questions are grouped by, of a base or (`base` null) of the organisation's own questions. */
export type Theme = {
  readonly id: Id<'theme'>;
  readonly base: Id<'base'> | null;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  /** Which part of the field it is of, such as 'Wmo' or 'Jeugd'; '' for none. */
  readonly domain: string;
  /** Name of an icon of our own set. */
  readonly icon: string;
  readonly position: number;
  readonly translations: Translations<ThemeText>;
  readonly revision: number;
};
type Values = Omit<Theme, 'id' | 'revision'>;
/** What can be changed of a theme. */
export type ThemeChange = Omit<Values, 'base' | 'slug'>;

const COLUMNS = [
  'id',
  'base_id',
  'slug',
  'name',
  'description',
  'domain',
  'icon',
  'position',
  'translations',
  'revision',
] as const;
type Row = Omit<Theme, 'id' | 'base' | 'translations'> & { id: string; base_id: string | null; translations: unknown };

const themeOf = ({ base_id: base, id, translations, ...row }: Row): Theme => ({
  ...row,
  id: id as Id<'theme'>,
  base: base as Id<'base'> | null,
  translations: readTranslations(translations, THEME_TEXTS),
});

type Of = { readonly organisation: Id<'organisation'>; readonly base: Id<'base'> | null };

/** What was asked in a scope before: publishing many texts asks for the same themes each time. */
const asked = new WeakMap<Scope, Map<string, Promise<readonly Theme[]>>>();

/**
 * The themes of an organisation's base, or of its own questions, in order. Everybody may read them. In one scope they are asked
 * once, until that scope changes one.
 */
export function listThemes(scope: Scope, of: Of): Promise<readonly Theme[]> {
  const lists = asked.get(scope) ?? new Map<string, Promise<readonly Theme[]>>();
  asked.set(scope, lists);
  const key = `${of.organisation} ${of.base}`;
  const found = lists.get(key) ?? readThemes(scope, of);
  lists.set(key, found);
  return found;
}

async function readThemes(scope: Scope, of: Of): Promise<Theme[]> {
  const rows = await scope
    .tables<QuestionsTables>()
    .selectFrom('questions_theme')
    .select(COLUMNS)
    .where('organisation_id', '=', of.organisation)
    .where('base_id', of.base === null ? 'is' : '=', of.base)
    .orderBy('position')
    .orderBy('name')
    .limit(200)
    .execute();
  return rows.map(themeOf);
}

/** Null when there is one with this slug. */
export async function insertTheme(scope: Scope, values: Values): Promise<Id<'theme'> | null> {
  const [id = null] = await insertThemes(scope, [values]);
  return id;
}

/** Adds themes in one statement; gives the ids of those of which there is none with their slug yet. */
export async function insertThemes(scope: Scope, all: readonly Values[]): Promise<Id<'theme'>[]> {
  asked.delete(scope);
  const rows = await scope
    .tables<QuestionsTables>()
    .insertInto('questions_theme')
    .values(
      all.map(({ base, translations, ...values }) => ({
        id: newId(),
        organisation_id: scope.organisation,
        base_id: base,
        ...values,
        translations: JSON.stringify(translations),
        revision: 1,
        changed_at: scope.now().toString(),
        changed_by: scope.actor.id,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return rows.map(({ id }) => id as Id<'theme'>);
}

/** False when somebody changed it since `revision`. */
export async function updateTheme(
  scope: Scope,
  { id, revision }: Pick<Theme, 'id' | 'revision'>,
  { translations, ...values }: ThemeChange,
): Promise<boolean> {
  asked.delete(scope);
  const { numUpdatedRows } = await scope
    .tables<QuestionsTables>()
    .updateTable('questions_theme')
    .set({
      ...values,
      translations: JSON.stringify(translations),
      revision: revision + 1,
      changed_at: scope.now().toString(),
      changed_by: scope.actor.id,
    })
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** One theme of the organisation itself. */
export async function findTheme(scope: Scope, id: string): Promise<Theme | undefined> {
  const row = await scope
    .tables<QuestionsTables>()
    .selectFrom('questions_theme')
    .select(COLUMNS)
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && themeOf(row);
}

/** False when somebody changed it since `revision`. */
export async function deleteTheme(scope: Scope, { id, revision }: Pick<Theme, 'id' | 'revision'>): Promise<boolean> {
  asked.delete(scope);
  const { numDeletedRows } = await scope
    .tables<QuestionsTables>()
    .deleteFrom('questions_theme')
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
