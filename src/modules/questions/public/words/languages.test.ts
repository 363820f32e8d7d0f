import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf } from '#kernel/language-direction.ts';
import { signedInAs } from '../../../../../test/support/client.ts';
import { aSite } from '../../testing/a-site.ts';
import { copy as workbench } from '../../workbench/copy.nl.ts';
import type { SiteWords } from './site-words.ts';
import { formal } from './words.nl.ts';
import { wordsIn } from './words-in.ts';

const visitor = await signedInAs(null);
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 100, 105];
const OFFERED = Object.keys(workbench.languages).filter((lang) => lang !== 'nl');
const translated = OFFERED.map((lang) => wordsIn(lang, 'u')).filter(({ lang }) => lang !== 'nl');

/** Every sentence of a language, each with something in its holes. */
function sentencesOf(words: SiteWords): readonly string[] {
  const { embedded } = words;
  const counting = [words.all, words.counted, words.results, words.toProfessionals, words.toResidents];
  return [
    ...Object.values(words).filter((value) => typeof value === 'string'),
    ...Object.values(embedded).filter((value) => typeof value === 'string'),
    ...[...counting, embedded.placeholder].flatMap((say) => COUNTS.map(say)),
    ...COUNTS.map((count) => embedded.found(count, 'Ω')),
    ...[words.toMain, words.notIn, words.resultsTitle, words.feedTitle, embedded.none].map((say) => say('Ω')),
    ...[[], ['Ω'], ['Ω', 'Ψ']].map(words.nothing),
    words.notAbout(['Ω']),
    words.updated('Ω', 'Ψ'),
    words.pageOf(1, 2),
    words.corrected('Ω', 'Ψ'),
  ];
}

test('a language that has words of its own leaves no sentence in Dutch, none empty and none without what it is about', () => {
  assert.deepEqual(translated.map(({ lang }) => lang).toSorted(), [
    'ar',
    'de',
    'en',
    'es',
    'fa',
    'fr',
    'fy',
    'pl',
    'tr',
    'uk',
  ]);
  const dutch = new Set(sentencesOf(formal));
  // Frisian and English are near to Dutch; these are said so in them too.
  const alike = /^(?:privacy|contact|site|nee|ja|in|of|\d+ .*)$/i;
  for (const words of translated) {
    const said = sentencesOf(words);
    assert.deepEqual(
      said.filter((sentence) => sentence.trim() === '' || /#|undefined|\{/.test(sentence)),
      [],
      words.lang,
    );
    assert.deepEqual(
      said.filter((sentence) => dutch.has(sentence) && !alike.test(sentence)),
      [],
      words.lang,
    );
    assert.match(words.embedded.found(1, 'Ω'), /Ω/);
    assert.match(words.updated('Ω', 'Ψ'), /Ω.*Ψ/);
  }
});

test('a number stands in the form that the language has for it', () => {
  const counted = (lang: string) => [1, 2, 5].map((count) => wordsIn(lang, 'u').counted(count));
  assert.deepEqual(counted('pl'), ['1 pytanie', '2 pytania', '5 pytań']);
  assert.deepEqual(counted('uk'), ['1 запитання', '2 запитання', '5 запитань']);
  assert.deepEqual(counted('ar'), ['سؤال واحد', 'سؤالان', '5 أسئلة']);
  assert.deepEqual(counted('nl'), ['1 vraag', '2 vragen', '5 vragen']);
});

test('around an Arabic answer everything is Arabic and runs from the right, also the form, the thanks and what is not found', async () => {
  const site = await aSite();
  await site.theme('zorg', 'Zorg thuis');
  const item = await site.show({ title: 'Wat kost hulp?', slug: 'hulp', theme: 'zorg' });
  await site.show({ item, lang: 'ar', title: 'كم تكلفة المساعدة؟', slug: 'hulp', theme: 'zorg', answer: 'مبلغ ثابت.' });
  const at = (path: string) => `/${site.slug}/vragen${path}`;
  const paths = ['?taal=ar', '/alle?taal=ar', '?thema=zorg&taal=ar', '?zoek=zeppelin&taal=ar', '/hulp?taal=ar'];
  for (const path of [...paths, '/niet-hier?taal=ar', '/hulp/bedankt?taal=ar']) {
    const { text } = await visitor.get(at(path));
    assert.match(text, /<html lang="ar" dir="rtl">/, path);
    assert.doesNotMatch(
      text,
      /Zoeken|Uw vraag|Kies een onderwerp|Liever iemand|Naar de inhoud|Terug naar|Dank u/,
      path,
    );
  }
  const answer = (await visitor.get(at('/hulp?taal=ar'))).text;
  assert.match(answer, /هل هذا الجواب واضح؟/);
  assert.match(answer, /<bdi lang="nl" dir="ltr">Zorg thuis<\/bdi>/);
  assert.match(answer, /action="[^"]*\/hulp\/reactie\?taal=ar"/);
  const english = (await visitor.get(at('/alle'))).text;
  assert.match(english, /<html lang="nl" dir="ltr">/);
  assert.doesNotMatch(english, /<bdi/);
});

test('around an answer in a language without words of ours they are Dutch, and say so', async () => {
  const site = await aSite();
  const item = await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  await site.show({ item, lang: 'ti', title: 'ሓገዝ ክንደይ ዋጋ ኣለዎ?', slug: 'hulp', answer: 'ሓደ ዋጋ።' });
  const { text } = await visitor.get(`/${site.slug}/vragen/hulp?taal=ti`);
  assert.match(text, /<html lang="nl" dir="ltr">[\s\S]*<div lang="ti" dir="ltr"><h1/);
  assert.match(text, /Is dit antwoord duidelijk\?/);
});

test('a day is written as the language does, on the calendar of here', () => {
  const day = new Date('2026-03-08T12:00:00Z');
  for (const { lang, dates } of translated) {
    const written = new Intl.DateTimeFormat(dates, { day: 'numeric', month: 'long', year: 'numeric' }).format(day);
    assert.match(written, /8.*2026|2026.*8/, `${lang} ${directionOf(lang)}`);
  }
});
