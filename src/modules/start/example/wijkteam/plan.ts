import { addMonths } from '#kernel/fuzzy-date/index.ts';
import { emptyPlan, type BudgetLine, type Goal, type Messages, type Plan, type Section } from '#kernel/plan.ts';
import { type DatesAround, datesAround, monthStart } from '../dates-around.ts';
import { goal, section } from '../rows.ts';
import { activities } from './activities.ts';
import { audiences } from './audiences.ts';

export const WIJKTEAM = 'Wijkteam De Meander';

/** One new neighbourhood team of one invented municipality: a small plan. */
export function wijkteamPlan(today: string): Plan {
  const month = monthStart(today);
  const dates = datesAround(today, { start: addMonths(month, -3), end: addMonths(month, 12) });
  return {
    ...emptyPlan(WIJKTEAM),
    programme: {
      name: WIJKTEAM, client: 'Wethouder zorg', owner: 'Gemeente Peelrand', participants: ['Gemeente Peelrand', 'Thuiszorg De Linde', 'Welzijn Peelrand'],
      start: dates.start, end: dates.end, documentDate: dates.on(-10), documentVersion: '1.0',
    },
    sections, goals: goals(dates), audiences, messages, activities: activities(dates), budget,
    channels: [
      { name: 'Wijkkrant', description: 'Valt bij iedereen in de bus.', rhythm: dates.typed('6x per jaar') },
      { name: 'Inloop', description: 'Elke ochtend koffie in het wijkgebouw.', rhythm: null },
      { name: 'Mail', description: null, rhythm: null },
      { name: 'Raadsbrief', description: null, rhythm: null },
    ],
    phases: [
      { name: 'Voorbereiden', period: dates.span(-3, -1), accent: 'Kennismaken.', milestone: null },
      { name: 'Openen', period: dates.span(0, 1), accent: 'Laten zien wie we zijn.', milestone: 'Wijkteam gaat open' },
      { name: 'Bekend worden', period: dates.span(2, 12), accent: 'Bewoners vertellen het verder.', milestone: null },
    ],
    roles: [
      { name: 'Communicatieadviseur', who: ['Noor Aalders'], does: 'Schrijft en bewaakt de kalender.' },
      { name: 'Teamleider', who: ['Bram Oudendijk'], does: 'Spreekt met huisartsen en college.' },
    ],
    effort: [{ role: 'Communicatieadviseur', hoursPerWeek: 4, period: null }],
    evaluation: [{ when: dates.part('in', 6), how: 'Gesprek met tien bewoners en twee huisartsen: weten zij ons te vinden?' }],
  };
}

const sections: Section[] = [
  section('occasion', 'Aanleiding', 'In De Meander weten mensen niet waar ze met een vraag over zorg of geld terechtkunnen. Het nieuwe wijkteam zit midden in de wijk en is elke ochtend open.'),
  section('strategy', 'Aanpak', 'Bewoners geloven elkaar eerder dan een folder. Daarom laten we buren vertellen en houden we zelf vooral de deur open.'),
];

const goals = (dates: DatesAround): Goal[] => [
  goal({
    text: 'Bewoners kennen het wijkteam', level: 'knowledge', side: 'external', audiences: ['Bewoners van De Meander', 'Scholen en verenigingen', 'Wijkteamleden'], period: dates.part('in', 9),
    indicator: { text: 'Kan het wijkteam noemen', target: '50', unit: '%' }, baseline: '8', measuredBy: 'Straatgesprekken', measurements: [{ on: dates.on(-60), value: 8, note: '60 gesprekken' }, { on: dates.on(-12), value: 14, note: '55 gesprekken' }],
  }),
  goal({
    text: 'Huisartsen verwijzen naar het wijkteam', level: 'behaviour', side: 'external', audiences: ['Huisartsen en wijkverpleging'], period: dates.part('in', 9),
    indicator: { text: 'Verwijzingen per maand', target: '20', unit: 'per maand' }, measuredBy: 'Telling bij de balie',
  }),
  goal({ text: 'College en raad zien wat het oplevert', level: 'attitude', side: 'internal', audiences: ['Wethouder en college', 'Gemeenteraad Peelrand'], period: dates.part('in', 9) }),
];

const messages: Messages = {
  sentence: 'Kom langs, wij denken mee.', core: 'Hebt u een vraag over zorg, geld of opvoeden? Loop binnen bij het wijkteam. U hoeft niets mee te nemen en u hoeft geen afspraak te maken.',
  short: null, slogan: 'Loop gerust binnen', tone: 'Vriendelijk en gewoon, alsof je aan de keukentafel zit.', values: ['Dichtbij', 'Gewoon'],
  accents: [
    { for: 'Huisartsen en wijkverpleging', text: 'Eén nummer, en er neemt altijd iemand op.' },
    { for: 'Wijkteamleden', text: 'Jij bent het wijkteam. Vertel wat je doet.' },
    { for: 'Wethouder en college', text: 'Elke maand één verhaal uit de wijk.' },
    { for: 'Gemeenteraad Peelrand', text: 'Vroeg erbij helpen is goedkoper dan laat.' },
    { for: 'Bewoners van De Meander', text: 'U kent ons van gezicht en wij kennen de wijk.' },
  ],
};

const budget: BudgetLine[] = [
  { label: 'Wijkkrant', amountCents: 240_000, spentCents: 80_000, note: 'Zes keer drukken en bezorgen' },
  { label: 'Opening', amountCents: 150_000, committedCents: 120_000, spentCents: 0, note: null },
];
