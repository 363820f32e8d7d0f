import type { SiteWords } from './site-words.ts';
import { arabic } from './words.ar.ts';
import { english } from './words.en.ts';
import { french } from './words.fr.ts';
import { frisian } from './words.fy.ts';
import { german } from './words.de.ts';
import { formal, informal } from './words.nl.ts';
import { persian } from './words.fa.ts';
import { polish } from './words.pl.ts';
import { spanish } from './words.es.ts';
import { turkish } from './words.tr.ts';
import { ukrainian } from './words.uk.ts';

const TRANSLATED: ReadonlyMap<string, SiteWords> = new Map(
  [arabic, english, french, frisian, german, persian, polish, spanish, turkish, ukrainian].map((words) => [
    words.lang,
    words,
  ]),
);

/** What a site says around its answers in a language; in Dutch where nobody wrote those words, as `lang` of the words tells. */
export const wordsIn = (lang: string, address: 'u' | 'je'): SiteWords =>
  TRANSLATED.get(lang) ?? TRANSLATED.get(lang.split('-')[0] ?? '') ?? (address === 'je' ? informal : formal);
