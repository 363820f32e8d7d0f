import type { GoalLevel } from '#kernel/plan.ts';
import { wordList } from './word-list.ts';

/** Labels in front of a goal or above a group of goals. */
export const GOAL_LABELS: readonly (readonly [GoalLevel, readonly string[]])[] = [
  [
    'knowledge',
    wordList(`
      kennis, kennisdoel*, informeren, weten, kennisniveau, bewustwording, informatief, cognitief
    `),
  ],
  [
    'attitude',
    wordList(`
    houding, houdingsdoel*, houdingdoel*, vinden, attitude, draagvlak
  `),
  ],
  ['feeling', wordList('gevoel, voelen, emotie, beleving, gevoelsdoel*')],
  [
    'behaviour',
    wordList(`
    gedrag, gedragsdoel*, doen, activeren, handelen, gedragsverandering, participeren
  `),
  ],
];

/** Words inside a goal that show its level; the first that stands in the text decides. */
export const GOAL_VERBS: readonly (readonly [GoalLevel, readonly string[]])[] = [
  [
    'knowledge',
    wordList(`
      weten, weet, horen, hoort, op de hoogte, bewust, kennen, kent, bekend, begrijpen, begrijpt, snappen, informeren,
      geinformeerd, inzicht, bekendheid, duidelijk, herkennen, kennis, uitleggen, bijgepraat
    `),
  ],
  [
    'attitude',
    wordList(`
      vinden, vindt, vertrouwen, vertrouwt, positief, draagvlak, steunen, steunt, begrip, houding, trots, waarderen,
      waardeert, accepteren, acceptatie, enthousiast, bereid, betrokken, staan achter, overtuigd, betrokkenheid,
      staan open, staat open, open staan, mede verantwoordelijk, verantwoordelijk, geloven, tevreden, tevredenheid, imago,
      voelen zich mede verantwoordelijk, voelen zich verantwoordelijk, voelt zich verantwoordelijk, voelen zich betrokken, voelt zich betrokken,
      ervaren, ervaart, serieus genomen, gehoord, merken, merkt, zien het nut, zonder schroom, zonder zorgen, durven, durft, achter de, normaal vinden, heten
    `),
  ],
  ['feeling', wordList('voelen, voelt, gevoel')],
  [
    'behaviour',
    wordList(`
      doen, meedoen, meldt, melden, aanmelden, meldt zich, deelnemen, neemt deel, nemen deel, bezoeken, bezoekt,
      gebruiken, gebruikt, maken gebruik, activeren, aanmeldingen, meedenken, denken mee, meewerken, werken mee,
      komen naar, reageren, verwijzen, scheiden, bellen, delen, stemmen, leveren, passen toe, vragen aan, schrijven
      zich in, inschrijven, gedrag, zetten zich in, contact op, nemen contact, stappen over, sluiten aan, vullen in,
      kiezen, neemt de, nemen de, lopen, loopt, stappen naar, stapt naar, gaan naar, gaat naar, zoeken, zoekt, vragen om, vraagt om,
      sturen, stuurt, brengen, brengt, halen, haalt, parkeren, reizen, signaleren, signaleert, inleveren, opruimen,
      verwijst, belt, deelt, stemt, levert, kiest, leest, lezen, praten, bespreken, bespreekt, gaan in gesprek, pakken op,
      zetten in, werken samen, werkt samen, gaan aan de slag,  fietsen, rijden, komt naar, sluit aan, stapt over, schrijft zich in, maakt gebruik,
      boeken, boekt, bestellen, bestelt, verhuizen, verhuist, zetten de stap, de stap zetten, de stap te zetten, doorverwijzen, verwijzen door, proefdraaien, aangemeld, meegedaan, meedoet, deelneemt, gebruik van,
      houden zich aan, houdt zich aan, houden rekening met, houdt rekening met, vertellen, vertelt, spreken elkaar aan
    `),
  ],
];

/** Verbs in two pieces, what they begin with and what stands behind: 'melden hun kind op tijd aan'. */
export const SPLIT_VERBS: readonly (readonly [GoalLevel, readonly string[], string])[] = [
  ['behaviour', wordList('vragen, vraagt, bieden, biedt, melden, meldt, sluiten, sluit'), 'aan'],
  ['behaviour', wordList('passen, past'), 'toe'],
  ['behaviour', wordList('schrijven, schrijft, leveren, levert, vullen, vult'), 'in'],
  ['behaviour', wordList('nemen, neemt'), 'deel'],
  ['behaviour', wordList('zetten, zet'), 'agenda'],
  ['behaviour', wordList('doen, doet, denken, denkt, werken, werkt, praten, praat'), 'mee'],
];
