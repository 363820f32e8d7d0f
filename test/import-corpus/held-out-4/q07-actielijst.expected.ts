import { type Expected, type ExpectedActivity, type OneOf, oneOf } from '../expected.ts';
import { rowsRead } from './reading.ts';

// A date cell has no words of its own: however a reader writes that day down is as good.
const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober'];
const waysToWrite = (date: string): OneOf<string> => {
  const [year = '', month = '', day = ''] = date.split('-');
  const short = String(Number(day));
  const word = MONTHS[Number(month) - 1] ?? '';
  return oneOf(
    date,
    `${day}-${month}-${year}`,
    `${short}-${Number(month)}-${year}`,
    `${short} ${word} ${year}`,
    `${short} ${word}`,
  );
};
const isDay = (text: unknown): text is string => typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text);
const inWords = (row: ExpectedActivity) => (isDay(row.phrase) ? { ...row, phrase: waysToWrite(row.phrase) } : row);

const rows = rowsRead(`
2027-02-15 | 2027-02-15 | Ouders weten waar het consultatiebureau heen gaat | ouders met kinderen tot 4 jaar | brief | Tess | done
2027-02-22 | 2027-02-22 | Verloskundigen bijpraten | verloskundigen | telefoontje | Mirjam; Tess | done
wk 9 | W2027-9 | Bordjes bij de oude ingang | ouders met kinderen tot 4 jaar | bord | Huisvesting | doing // none | | tekst aanleveren; ophangen
begin maart | B2027-03 | Kinderopvang krijgt poster | kinderopvang | poster | Tess | doing // none
2027-03-08 | 2027-03-08 | Eerste spreekuur op de nieuwe plek | ouders met kinderen tot 4 jaar | | Mirjam | none
2027-03-08 | 2027-03-08 | Taart voor de eerste baby | pers | fotomoment | Tess | todo | | taart bestellen; fotograaf vragen
21-4-2027 | 2027-04-21 | Open huis | buurtbewoners | bijeenkomst | Mirjam; Tess; Huisvesting | todo
mei/juni | 2027-05..2027-06 | Rondgang langs scholen | scholen | bezoek | jeugdverpleegkundigen | todo
2027-09-13 | 2027-09-13 | Enquête onder ouders | ouders met kinderen tot 4 jaar | ~ | Tess | none
eind oktober | E2027-10 | Uitkomsten terugkoppelen | ouders met kinderen tot 4 jaar | ~ | Tess; Mirjam | none
nog niet bekend | - | Presentatie in de raad | gemeenteraden | ~ | Rixt | none
`);

export const actielijstExpected: Expected = {
  programme: {
    name: oneOf('ACTIELIJST VERHUIZING JEUGDGEZONDHEID', 'VERHUIZING JEUGDGEZONDHEID'),
    client: 'Rixt Galema',
    documentDate: '2027-02-09',
    documentVersion: '3',
  },
  activities: rows.map(inWords),
  goals: [],
  phases: [],
  effort: [
    { role: 'Tess (communicatie)', hoursPerWeek: 10 },
    { role: 'Mirjam (projectleider)', hoursPerWeek: 4 },
  ],
  budget: [],
};
