import { filledHtml, filledTitle } from './question-text.ts';
import type { Site } from './site.ts';
import type { Visit } from './public-sites.ts';
import { findItems, listQuestions, type ListedQuestion } from '../store/site-rows.ts';
import type { Made } from './answer.ts';
import type { PublicSites } from './public-sites.ts';
import { langOf, themeIn, wishedLang } from './view-of.ts';
import { wordsIn } from './words/words-in.ts';
import { XML_HEAD, xml } from './xml.ts';

const IN_FEED = 50;

const iso = (date: Date): string => date.toISOString();

/** What is new or changed, as an Atom feed (RFC 4287). */
export async function feed({ options: { database } }: PublicSites, visit: Visit): Promise<Made> {
  const { site, place, links, now } = visit;
  const lang = langOf(visit);
  const questions = await listQuestions(database, { key: site.key, now }, { lang, limit: IN_FEED, newest: true });
  const self = place.address(links.feed);
  const items = questions.map(({ item }) => item);
  const found = await findItems(database, { key: site.key, now }, { items, lang });
  const first = new Map(found.map(({ item, html }) => [item, firstWords(filledHtml(html, site.facts(lang), 2))]));
  const entries = questions.map((question) =>
    entryOf(question, { visit, site, lang, summary: first.get(question.item) ?? '' }),
  );
  const text = [
    `${XML_HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<title>${xml(wordsIn(lang, site.settings.address).feedTitle(site.name))}</title>`,
    `<id>${xml(self)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(place.address(links.home))}"/>`,
    `<updated>${iso(questions[0]?.changedAt ?? new Date(0))}</updated>`,
    `<author><name>${xml(site.name)}</name></author>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
  return { type: 'application/atom+xml; charset=utf-8', audience: 'open', text };
}

type In = {
  readonly visit: Visit;
  readonly site: Site;
  readonly lang: string;
  /** As text; '' for none. */
  readonly summary: string;
};

/** The first paragraph of an answer, with which it says what it is about. */
function firstWords(html: string): string {
  const [from, to] = [html.indexOf('<p>'), html.indexOf('</p>')];
  return from === -1 || to < from ? '' : textOf(html.slice(from, to));
}

/** What our own HTML says, without its marks. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

function entryOf(question: ListedQuestion, { visit, site, lang, summary }: In): string {
  const href = visit.place.address(visit.links.question(question.slug, wishedLang(visit, lang)));
  const theme = site.themes.find(({ slug }) => slug === question.theme);
  return [
    '<entry>',
    `<title>${xml(filledTitle(question.title, site.facts(lang)).text)}</title>`,
    `<id>urn:uuid:${question.item}</id>`,
    `<link rel="alternate" type="text/html" href="${xml(href)}"/>`,
    `<updated>${iso(question.changedAt)}</updated>`,
    ...(theme ? [`<category term="${xml(theme.slug)}" label="${xml(themeIn(theme, lang).name.text)}"/>`] : []),
    ...(summary === '' ? [] : [`<summary>${xml(summary)}</summary>`]),
    '</entry>',
  ].join('\n');
}
