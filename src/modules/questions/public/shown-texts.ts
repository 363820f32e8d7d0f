import { excerptOf } from '../model/excerpt.ts';
import { findShown, type ShownText } from '../store/search-site.ts';
import { filledMarkdown } from './question-text.ts';
import type { Site } from './site.ts';
import { createSiteLookup } from './site-lookup.ts';

// About 1 kB each with its place in the lists: 3 MB, all texts of twenty sites.
const MOST_TEXTS = 3_000;
const lookUp = createSiteLookup<number, ShownText>(MOST_TEXTS);

/** Asks what a site shows of some texts, as `findShown` does, with facts filled in; remembered with the site. */
export const shownTextsOf =
  (site: Site): typeof findShown =>
  (reader, shownBy, texts) =>
    lookUp(site, texts, {
      now: reader.now,
      nameOf: (number) => `${shownBy.lang} ${number}`,
      find: async (asked) =>
        new Map(
          (await findShown(reader, shownBy, asked)).map((text) => [text.text, filledText(site, shownBy.lang, text)]),
        ),
    });

const filledText = (site: Site, lang: string, text: ShownText): ShownText =>
  text.answer === null
    ? text
    : { ...text, excerpt: excerptOf(filledMarkdown(text.answer, site.facts(lang))), answer: null };
