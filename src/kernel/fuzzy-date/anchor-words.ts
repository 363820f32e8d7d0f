import type { DateAnchor } from './fuzzy-date.ts';
import { normaliseText } from './tokens.ts';

type AnchorKind = DateAnchor['kind'];

/** Beginnings of the words for things that happen in a plan; what a relative date may hang on. */
const DECISIONS = [
  'besluit',
  'raadsbesluit',
  'collegebesluit',
  'bestuursbesluit',
  'gunning',
  'vaststel',
  'akkoord',
  'goedkeur',
  'raad',
  'college',
  'instemm',
  'verkiezing',
  'coalitie',
  'politiek',
  'bestuurlijk',
  'stuurgroep',
  'bezwaar',
];
const STARTS = ['start', 'aanvang', 'opening', 'kick', 'aftrap', 'lancering', 'ingang', 'ingebruik'];
const MOMENTS = [
  'bijeenkomst',
  'netwerkbijeenkomst',
  'informatiebijeenkomst',
  'bewonersbijeenkomst',
  'inloop',
  'vergadering',
  'overleg',
  'sessie',
  'evenement',
  'event',
  'publicatie',
  'oplever',
  'afrond',
  'afloop',
  'einde',
  'ondertekening',
  'verzend',
  'verspreid',
  'aankondig',
  'aanbested',
  'inspraak',
  'evaluatie',
  'peiling',
  'enquete',
  'onderzoek',
  'conferentie',
  'congres',
  'uitnodiging',
  'nieuwsbrief',
  'campagne',
  'presentatie',
  'workshop',
  'werksessie',
  'inschrij',
  'aanmeld',
  'bekendmaking',
  'interview',
  'persbericht',
  'perspresentatie',
  'verhuizing',
  'werkzaamheden',
  'project',
  'traject',
  'programma',
  'contract',
  'implementatie',
  'invoering',
  'training',
  'gesprek',
  'terugkoppel',
  'feest',
  'markt',
  'bezoek',
  'deadline',
  'plaatsing',
  'ontvangst',
  'reactie',
  'besprek',
  'behandeling',
  'voltooi',
  'realisatie',
  'bouw',
  'sloop',
  'sluiting',
  'festival',
  'week',
  'dag',
  'melding',
  'incident',
  'alarm',
  'calamiteit',
];

const starts = (word: string, stems: readonly string[]): boolean => stems.some((stem) => word.startsWith(stem));

/** What kind of thing the words name; null when none of them is something a date may hang on. */
export const anchorKindOf = (words: readonly string[]): AnchorKind | null => {
  if (words.some((word) => word.includes('fase'))) return 'phase';
  if (words.some((word) => starts(word, DECISIONS) || word.endsWith('besluit'))) return 'decision';
  if (words.some((word) => word.endsWith('vakantie') || word.endsWith('reces'))) return 'schoolHoliday';
  if (words.some((word) => starts(word, MOMENTS) || MOMENTS.some((stem) => stem.length > 5 && word.endsWith(stem))))
    return 'moment';
  return words.some((word) => starts(word, STARTS)) ? 'start' : null;
};

/** The writer's own words behind (or from) the first of these words: 'bijeenkomst' of '2 weken vóór bijeenkomst'. */
export const wordsBehind = (text: string, markers: readonly string[]): string => {
  const parts = text.trim().split(/\s+/);
  const at = parts.findIndex((part) => markers.includes(normaliseText(part).replaceAll(/[^\p{L}]/gu, '')));
  const rest = parts
    .slice(at + 1)
    .join(' ')
    .replaceAll(/^(van|de|het|een)\s+/gi, '')
    .replaceAll(/[.,;:)\s]{1,20}$/g, '');
  return rest === '' ? text.trim() : rest;
};
