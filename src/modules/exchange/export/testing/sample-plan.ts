import type { FuzzyDate } from '#kernel/fuzzy-date/fuzzy-date.ts';
import { type Activity, emptyPlan, type Plan } from '#kernel/plan.ts';

type Span = readonly [start: string | null, end: string | null];

/** A date of the sample: exact when nothing else is said. */
function when(text: string, [start, end]: Span, more: Partial<FuzzyDate> = {}): FuzzyDate {
  const edtf = start === null || end === null ? null : start === end ? start : `${start}/${end}`;
  return {
    text,
    start,
    end,
    edtf,
    precision: 'day',
    certainty: 'exact',
    alternatives: [],
    rrule: null,
    anchor: null,
    ...more,
  };
}

function activity(moment: FuzzyDate, title: string, more: Partial<Activity> = {}): Activity {
  return {
    when: moment,
    title,
    kind: 'activity',
    channels: [],
    audiences: [],
    rings: [],
    objective: null,
    sender: null,
    responsible: [],
    status: { value: null, text: null },
    tasks: [],
    notes: null,
    ...more,
  };
}

const ACTIVITIES: readonly Activity[] = [
  activity(
    when('om de week', ['2026-10-01', null], {
      precision: 'open',
      rrule: 'FREQ=WEEKLY;INTERVAL=2',
      certainty: 'approximate',
    }),
    'Bijpraatmail aan het team',
    {
      channels: ['Mail'],
      audiences: ['Medewerkers buurtteam'],
      responsible: ['Noor Dijkgraaf'],
      sender: 'Projectleider',
    },
  ),
  activity(
    when('half okt', ['2026-10-11', '2026-10-20'], {
      precision: 'part',
      certainty: 'approximate',
      edtf: '2026-10-11~/2026-10-20~',
    }),
    'Nieuwsbrief 1',
    {
      channels: ['Nieuwsbrief', 'Website'],
      audiences: ['Inwoners van Veldkamp', 'Huisartsen'],
      objective: 'Iedereen weet dat het buurtteam komt',
      sender: 'Gemeente Maasheuvel',
      responsible: ['Noor Dijkgraaf', 'Ties Vermeer'],
      status: { value: 'doing', text: 'concept klaar' },
      tasks: [
        { text: 'Tekst schrijven', who: ['Noor'], doneOn: '2026-10-02' },
        { text: 'Akkoord wethouder', who: [] },
      ],
    },
  ),
  activity(when('12 november 2026', ['2026-11-12', '2026-11-12']), 'Opening buurthuis', {
    kind: 'milestone',
    audiences: ['Inwoners van Veldkamp'],
    channels: ['Bijeenkomst'],
    rings: ['cothink', 'informed'],
    notes: 'Wijkraad vraagt om een tolk',
  }),
  activity(
    when('1 of half feb', ['2027-02-01', '2027-02-20'], {
      certainty: 'alternative',
      edtf: '[2027-02-01,2027-02-11..2027-02-20]',
      alternatives: [
        { start: '2027-02-01', end: '2027-02-01' },
        { start: '2027-02-11', end: '2027-02-20' },
      ],
    }),
    'Huis-aan-huisbrief',
    { channels: ['Brief'], audiences: ['Inwoners van Veldkamp'] },
  ),
  activity(
    when('uiterlijk 1 maart', [null, '2027-03-01'], { precision: 'open', edtf: '../2027-03-01' }),
    'Evaluatie naar de raad',
    {
      audiences: ['Gemeenteraad'],
      channels: ['Raadsinformatiebrief'],
      responsible: ['Projectleider'],
    },
  ),
  activity(
    when('eind van ieder kwartaal', ['2026-10-01', '2027-12-31'], {
      precision: 'open',
      rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
      certainty: 'approximate',
    }),
    'Peiling onder inwoners',
  ),
  activity(when('vanaf april doorlopend', ['2027-04-01', null], { precision: 'open' }), 'Inloopspreekuur', {
    channels: ['Inloop'],
  }),
  activity(when('nader te bepalen', [null, null], { precision: 'open', certainty: 'tbd' }), '=Persbericht', {
    channels: ['+31 6 12345678 bellen', '-'],
    status: { value: 'todo', text: null },
  }),
];

/** One invented plan that has something of everything, for golden files and by-eye checks. */
export const SAMPLE_PLAN: Plan = {
  ...emptyPlan('Communicatieplan Buurtteam Veldkamp'),
  programme: {
    name: 'Communicatieplan Buurtteam Veldkamp',
    client: 'Wethouder Zorg',
    owner: 'Gemeente Maasheuvel',
    participants: ['Gemeente Maasheuvel', 'Welzijn Peelrand'],
    start: '2026-10-01',
    end: '2027-12-31',
    documentDate: '2026-09-15',
    documentVersion: 'concept 2',
  },
  sections: [
    {
      kind: 'occasion',
      title: '1. Aanleiding',
      depth: 1,
      markdown:
        'Vanaf 2027 krijgt Veldkamp een **buurtteam**. Zie [de website](https://www.maasheuvel.example/veldkamp).\n\n- één plek voor vragen\n- bekende gezichten\n  - ook in de avond\n\n1. eerst intern\n2. dan extern',
    },
    {
      kind: 'context',
      title: 'Wat er al is',
      depth: 2,
      markdown:
        '| Locatie | Open |\n| --- | --- |\n| De Linde | ma<br>wo |\n| De Brug | vr |\n\n> Ik wil weten wie er komt.',
    },
    {
      kind: 'goals',
      title: '2. Doelen',
      depth: 1,
      markdown: 'We willen dat mensen het buurtteam kennen en durven te bellen.',
    },
    { kind: 'calendar', title: '3. Planning', depth: 1, markdown: '' },
    { kind: 'appendix', title: 'Bijlage', depth: 1, markdown: 'Adressen volgen.' },
  ],
  goals: [
    {
      text: 'Inwoners kennen het buurtteam',
      level: 'knowledge',
      side: 'external',
      audiences: ['Inwoners van Veldkamp'],
      period: when('binnen 1 jaar', ['2026-10-01', '2027-10-01'], { precision: 'year' }),
      indicator: { text: 'bekendheid', target: '60', unit: '%' },
      baseline: '0',
      measuredBy: 'peiling',
      measurements: [{ on: '2026-10-01', value: 4.5, note: 'nulmeting' }],
    },
    {
      text: 'Medewerkers verwijzen door',
      level: 'behaviour',
      side: 'internal',
      audiences: ['Medewerkers buurtteam'],
      period: null,
      indicator: null,
    },
    { text: 'Men voelt zich welkom', level: null, side: null, audiences: [], period: null, indicator: null },
  ],
  audiences: [
    {
      name: 'Medewerkers buurtteam',
      category: 'Intern',
      side: 'internal',
      primary: true,
      profile: 'druk, betrokken',
      approach: 'vroeg vertellen',
      ring: 'cowork',
      roles: ['uitvoerder'],
      channels: ['Mail', 'Overleg'],
    },
    {
      name: 'Inwoners van Veldkamp',
      category: 'Extern',
      side: 'external',
      primary: true,
      profile: null,
      approach: null,
      ring: 'informed',
      roles: [],
      channels: ['Nieuwsbrief', 'Bijeenkomst'],
      desiredRing: 'cothink',
      size: 4200,
      maxSilenceDays: 42,
      notBefore: { when: null, reason: 'eerst de medewerkers' },
    },
    {
      name: 'Huisartsen',
      category: 'Extern',
      side: 'external',
      primary: false,
      profile: null,
      approach: null,
      ring: null,
      roles: ['verwijzer'],
      channels: [],
    },
  ],
  messages: {
    core: 'In Veldkamp heb je voortaan één team dat je kent.\n\nJe loopt binnen of je belt.',
    short: 'Eén team dat je kent',
    slogan: 'Veldkamp helpt',
    tone: 'warm en direct',
    values: ['nabij', 'eerlijk'],
    accents: [{ for: 'Huisartsen', text: 'Eén nummer om door te verwijzen' }],
    preferredWords: ['buurtteam'],
    avoidedWords: [{ word: 'loket', instead: 'buurtteam' }],
  },
  channels: [
    {
      name: 'Nieuwsbrief',
      description: 'op papier en per mail',
      rhythm: when('per kwartaal', [null, null], { precision: 'open', certainty: 'tbd' }),
    },
  ],
  matrices: [
    {
      title: 'Wie via welk middel',
      rows: ['Inwoners van Veldkamp', 'Huisartsen'],
      columns: ['Nieuwsbrief', 'Mail'],
      crosses: [
        ['Inwoners van Veldkamp', 'Nieuwsbrief'],
        ['Huisartsen', 'Mail'],
        ['Wijkraad', 'Mail'],
      ],
    },
  ],
  phases: [
    {
      name: 'Voorbereiding',
      period: when('tot 1 januari', [null, '2026-12-31'], { precision: 'open' }),
      accent: 'eerst intern',
      milestone: 'opening',
    },
  ],
  activities: ACTIVITIES,
  roles: [
    { name: 'Communicatieadviseur', does: 'bewaakt de kalender', who: ['Noor Aalders', 'Bas van Dam'] },
    { name: 'Projectleider', does: null, who: ['Iris Kuiper'] },
  ],
  effort: [{ role: 'Communicatieadviseur', hoursPerWeek: 7.5, period: null }],
  budget: [
    {
      label: 'Drukwerk',
      amountCents: 350_000,
      note: 'schatting',
      committedCents: 120_050,
      spentCents: 0,
      carrier: 'Gemeente Maasheuvel',
    },
    { label: 'Opening', amountCents: null, note: 'nog geen offerte' },
  ],
  evaluation: [
    {
      when: when('eind 2027', ['2027-10-01', '2027-12-31'], { precision: 'part', certainty: 'approximate' }),
      how: 'gesprekken met tien bewoners',
    },
  ],
  agreements: [{ partner: 'Welzijn Peelrand', text: 'deelt onze berichten in de wijkapp' }],
  unrecognised: [{ where: 'voettekst', text: 'Vertrouwelijk' }],
  acceptedFindings: [{ rule: 'C2', subject: 'Huisartsen', reason: 'loopt via de zorggroep', on: '2026-10-05' }],
};
