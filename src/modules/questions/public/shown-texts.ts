import { excerptOf } from '../model/excerpt.ts';
import { findShown, type ShownText } from '../store/search-site.ts';
import { keepUntilMs } from './page-cache.ts';
import { filledMarkdown } from './question-text.ts';
import type { Site } from './site.ts';
import { createViewMemory } from './view-memory.ts';

/** What a site shows of one text in a language: null for nothing. */
type Place = { text: ShownText | null; untilMs: number };

// About 1 kB each with its place in the lists: 3 MB, all texts of twenty sites.
const MOST_TEXTS = 3_000;
const remembered = createViewMemory<Site, Place>(MOST_TEXTS);

/**
 * Asks what a site shows of some texts, as `findShown` does, with facts filled in. What was asked before is remembered no longer
 * than a page would be kept: until the site changes, something comes or goes by itself, or a minute passed.
 */
export const shownTextsOf =
  (site: Site): typeof findShown =>
  async (reader, shownBy, texts) => {
    const { lang } = shownBy;
    const nowMs = reader.now.epochMilliseconds;
    const places = texts.map((number) => ({ number, place: remembered(site, `${lang} ${number}`, emptyPlace) }));
    const unknown = places.filter(({ place }) => nowMs >= place.untilMs);
    if (unknown.length > 0) {
      const asked = unknown.map(({ number }) => number);
      const told = new Map((await findShown(reader, shownBy, asked)).map((text) => [text.text, text]));
      const untilMs = keepUntilMs(nowMs, site.until);
      for (const { number, place } of unknown) {
        const text = told.get(number);
        place.text = text ? filledText(site, lang, text) : null;
        place.untilMs = untilMs;
      }
    }
    return places.flatMap(({ place }) => place.text ?? []);
  };

const emptyPlace = (): Place => ({ text: null, untilMs: 0 });

const filledText = (site: Site, lang: string, text: ShownText): ShownText =>
  text.answer === null
    ? text
    : { ...text, excerpt: excerptOf(filledMarkdown(text.answer, site.facts(lang))), answer: null };
