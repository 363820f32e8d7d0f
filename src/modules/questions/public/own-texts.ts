import { type FactsIn, fillIn } from '#modules/facts/index.ts';
import { type Said, saidIn } from '../model/said.ts';
import { SITE_TEXTS, type SiteSettings, type SiteText } from '../model/site.ts';
import { filledSaid } from './filled-words.ts';

/** What an organisation says about its site in one language, with the facts filled in; what is empty is not drawn. */
export type OwnTexts = Readonly<Record<SiteText, Said>>;

/** In Dutch what was not written in this language, and a fact of which the value was not. A text of facts alone is in the language of their values. */
export function ownTexts({ translations, ...settings }: SiteSettings, facts: FactsIn, lang: string): OwnTexts {
  const dutch = dutchTexts(settings);
  const texts = SITE_TEXTS.map((name) => [name, filledText(saidIn(lang, translations[lang]?.[name], dutch[name]))]);
  return Object.fromEntries(texts) as OwnTexts;

  function filledText({ text, lang: written }: Said): Said {
    const isFactsAlone = fillIn(text, new Map()).parts.every(
      (part) => part.kind === 'missing' || !/\p{L}/u.test(part.text),
    );
    return filledSaid(text, facts(isFactsAlone ? lang : written));
  }
}

const dutchTexts = ({ title, intro, contact, foot }: Omit<SiteSettings, 'translations'>): Record<SiteText, string> => ({
  title,
  intro,
  text: contact.text,
  hours: contact.hours,
  desk: contact.desk,
  address: contact.address,
  messageNote: contact.messageNote,
  foot,
});
