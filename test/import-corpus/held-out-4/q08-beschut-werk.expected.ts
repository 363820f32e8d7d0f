import { type Expected, oneOf, span } from '../expected.ts';
import { rowsRead } from './reading.ts';

const rows = rowsRead(`
7 april | 2026-04-07 | Start, de directeur vertelt het zelf | Werknemers | bijeenkomst in de kantine | Nynke; werkleiding
dezelfde week | W2026-15 // 2026-04-07 // - | Brief naar huis | Ouders en begeleiders // Ouders; begeleiders | brief | Odd
half mei | M2026-05 | Proefdraaidag 1 | Werknemers | bezoek | Odd; twee werknemers | none | | busje regelen; broodjes
elke laatste vrijdag van de maand | ~ | Vragenuurtje | Werknemers | kantine | werkleiding
begin juli | B2026-07 | Zomerbericht: zo ver zijn we | Werknemers; Ouders en begeleiders // Werknemers; Ouders; begeleiders | filmpje; brief | Odd
wk 36 t/m 38 | W2026-36..W2026-38 | Bezoek aan dertig bedrijven | Werkgevers in de regio | bezoek | accountmanagers
okt. | 2026-10 | Brief over loon en vervoer | Werknemers | brief; voorlezen door werkleiding | Salarisadministratie; Odd
19 nov | 2026-11-19 | Proefdraaidag 2 | Werknemers | bezoek | Odd
vr 18 dec | 2026-12-18 | Afscheid van de oude hal | Werknemers; Ouders en begeleiders // Werknemers; Ouders; begeleiders | feest | werkleiding; Nynke
ma 4 jan | 2027-01-04 | Eerste werkdag, ontvangst met koek | Werknemers | ontvangst | Nynke; beide wethouders
twee weken na de start | 2027-01-18 // W2027-3 // - | Persbezoek | Pers | persbezoek | Odd
eind mrt | E2027-03 | Bedankkaart | Werkgevers in de regio | kaart | accountmanagers
`);

export const beschutWerkExpected: Expected = {
  programme: {
    name: oneOf('Communicatieplan Werkplaats Zuidrand', 'Werkplaats Zuidrand'),
    client: oneOf('Nynke Holwerda (directeur Werk)', 'Nynke Holwerda'),
    start: '2026-04-01',
    end: '2027-03-31',
    documentDate: '2026-03-20',
    documentVersion: '1.2',
  },
  activities: rows.map((row) => (row.title === 'Vragenuurtje' ? { ...row, rrule: 'BYDAY=-1FR' } : row)),
  goals: [
    { text: 'De werknemers weten vóór de zomer wanneer zij verhuizen', level: 'knowledge' },
    {
      text: 'De werknemers voelen zich welkom op de nieuwe plek',
      level: oneOf<'attitude' | 'feeling'>('attitude', 'feeling'),
    },
    { text: 'De werknemers komen een keer proefdraaien', level: 'behaviour' },
    { text: 'Werkgevers kennen de diensten van de werkplaats', level: 'knowledge' },
    { text: 'Tien werkgevers plaatsen een opdracht', level: 'behaviour' },
  ],
  audiences: [{ name: 'Werknemers' }, { name: 'Werkgevers in de regio' }],
  messages: { core: 'Je werk verhuist mee naar Zuidrand. Je loon blijft hetzelfde en de bus haalt je op.' },
  channels: ['Pictogrammenbord', 'Filmpjes', 'Brief', 'Kantinebijeenkomst'],
  phases: [
    {
      name: 'Vertellen',
      period: span('2026-04-01', '2026-06-30'),
      milestone: oneOf<string | null>('iedereen heeft het uit eerste hand gehoord', null),
    },
    {
      name: 'Wennen',
      period: span('2026-07-01', '2026-11-30'),
      milestone: oneOf<string | null>('alle 112 werknemers zijn een keer geweest', null),
    },
    {
      name: 'Verhuizen',
      period: span('2026-12-01', '2027-03-31'),
      milestone: oneOf<string | null>('de laatste werknemer is over', null),
    },
  ],
  budget: [
    { label: 'Filmpjes', amountCents: 360_000 },
    { label: 'Busvervoer proefdraaidagen', amountCents: 198_000 },
    { label: 'Afscheidsfeest', amountCents: 250_000 },
    { label: 'Drukwerk en porto', amountCents: 89_000 },
  ],
  sections: [
    { title: 'Situatie', kind: oneOf('context', 'occasion') },
    { title: 'Communicatiedoelstellingen', kind: 'goals' },
    { title: 'Kernboodschap', kind: 'message' },
    { title: 'Hoe pakken we het aan', kind: oneOf('strategy', 'principles') },
    { title: 'Planning communicatie', kind: 'calendar' },
    { title: 'Fasen', kind: 'phases' },
    { title: 'Middelen', kind: 'channels' },
    { title: 'Begroting', kind: 'budget' },
    { title: 'Meten', kind: 'evaluation' },
  ],
};
