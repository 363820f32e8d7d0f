import type { Id } from '#kernel/id.ts';
import {
  addBase,
  type Base,
  changeLibraryItem,
  findBase,
  findItem,
  findText,
  saveDraft,
} from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { addQuestion, publishQuestion } from '../actions/own-questions.ts';
import { must } from './must.ts';
import { readMeta } from '../model/question.ts';
import { indexAllPublished, type PublishedText } from '../search/index-published.ts';
import { insertTheme } from '../store/themes.ts';
import { demoBaseChange } from './base-change.ts';
import { demoBase, demoQuestions, type PlacedQuestion } from './base.ts';
import { demoThemeWords } from './theme-words.ts';
import { demoTranslations } from './translations.ts';

const ICONS: Readonly<Record<string, string>> = {
  'zorg-en-hulp-thuis': 'home-heart',
  'opgroeien-en-gezin': 'mood-kid',
  'werk-en-inkomen': 'briefcase',
  'geld-en-schulden': 'coin-euro',
  'wonen-en-vervoer': 'home',
  'zorgen-voor-een-ander': 'heart-handshake',
};

const DOMAINS = { zorg: 'Zorg', jeugd: 'Jeugd', werk: 'Werk en geld' } as const;

/** The items of the invented base by their key. */
export type DemoItems = ReadonlyMap<string, Id<'item'>>;

/** Makes the invented base of the region with all its questions, in the languages they are in. The scope is that of the region. */
export async function seedBase(scope: Scope): Promise<{ readonly base: Base; readonly items: DemoItems }> {
  const { slug, name } = demoBase;
  const description = 'Antwoorden over zorg, jeugd en werk, die de gemeenten in Maasduin samen maken.';
  must(await addBase(scope, { slug, name, description, isOpen: true }));
  const base = await findBase(scope, { slug });
  if (!base) throw new Error('the demo base is gone');
  for (const [index, theme] of demoBase.themes.entries()) {
    const { slug: themeSlug, name: themeName, description: about } = theme;
    const icon = ICONS[themeSlug] ?? 'help-circle';
    await insertTheme(scope, {
      base: base.id,
      slug: themeSlug,
      name: themeName,
      description: about,
      domain: DOMAINS[theme.domain],
      icon,
      position: index + 1,
      translations: demoThemeWords[themeSlug] ?? {},
    });
  }
  const items = new Map<string, Id<'item'>>();
  for (const question of demoQuestions) items.set(question.key, await addDemoQuestion(scope, base, question));
  const shown: PublishedText[] = [];
  for (const question of demoQuestions) await publishDemo(scope, { base, items, shown }, question);
  await publishTranslations(scope, { base, items, shown });
  await indexAllPublished(scope, shown);
  return { base, items };
}

type Making = { readonly base: Base; readonly items: DemoItems; readonly shown: PublishedText[] };

const addDemoQuestion = async (scope: Scope, base: Base, { theme, ...question }: PlacedQuestion): Promise<Id<'item'>> =>
  must(
    await addQuestion(scope, {
      base: base.id,
      key: question.key,
      lang: 'nl',
      body: { question: question.title, answer: question.answer },
      meta: {
        theme: theme.slug,
        audience: question.audience ?? 'clients',
        synonyms: question.synonyms,
        related: [],
        source: question.source ?? theme.source,
        owner: theme.owner,
      },
      reviewOn: question.reviewOn ?? theme.reviewOn,
    }),
  );

/** Only when all questions are there can one name the others that go with it. */
async function publishDemo(scope: Scope, making: Making, { key, related = [] }: PlacedQuestion): Promise<void> {
  const item = making.items.get(key);
  const kept = item && (await findItem(scope, item));
  if (!kept) return;
  const others = related.flatMap((other) => making.items.get(other) ?? []);
  if (others.length > 0)
    must(await changeLibraryItem(scope, kept, { meta: { ...readMeta(kept.meta), related: others } }));
  await publishLang(scope, making, kept.id, 'nl');
}

async function publishTranslations(scope: Scope, making: Making): Promise<void> {
  for (const { key, lang, title, answer } of demoTranslations) {
    const item = making.items.get(key);
    if (!item) continue;
    must(await saveDraft(scope, { base: making.base.id, item, lang, revision: 0 }, { question: title, answer }));
    await publishLang(scope, making, item, lang);
  }
}

async function publishLang(scope: Scope, { base, shown }: Making, item: Id<'item'>, lang: string): Promise<void> {
  const text = await findText(scope, { item, lang });
  const at = { base: base.id, item, lang, revision: text?.revision ?? 0 };
  const window = { from: scope.now(), until: null };
  must(await publishQuestion(scope, at, { window, why: '', index: async (_, row) => void shown.push(row) }));
}

/** Changes one answer of the base after everybody took part. */
export async function changeBaseOnce(scope: Scope, base: Base, items: DemoItems): Promise<void> {
  const item = items.get(demoBaseChange.key);
  const text = item && (await findText(scope, { item, lang: 'nl' }));
  if (!text) return;
  const { answer, why } = demoBaseChange;
  const at = { base: base.id, item: text.item, lang: 'nl' };
  const saved = must(await saveDraft(scope, { ...at, revision: text.revision }, { ...text.draft, answer }));
  must(
    await publishQuestion(
      scope,
      { ...at, revision: saved.revision },
      { window: { from: scope.now(), until: null }, why },
    ),
  );
}
