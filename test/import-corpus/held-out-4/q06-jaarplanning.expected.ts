import { type Expected, type ExpectedActivity, oneOf } from '../expected.ts';
import { rowsRead } from './reading.ts';

// A cross has no words but the month above it; with or without the year is as good.
const withYear = (row: ExpectedActivity): ExpectedActivity => ({
  ...row,
  phrase: typeof row.phrase === 'string' ? oneOf(row.phrase, `${row.phrase} 2027`) : row.phrase,
});
const rows = rowsRead(`
mrt | 2027-03 | Nieuwsbrief Rondkomen | Vrijwilligers | ~ | Kars
jun | 2027-06 | Nieuwsbrief Rondkomen | Vrijwilligers | ~ | Kars
sep | 2027-09 | Nieuwsbrief Rondkomen | Vrijwilligers | ~ | Kars
dec | 2027-12 | Nieuwsbrief Rondkomen | Vrijwilligers | ~ | Kars
jan | 2027-01 | Column wethouder in De Dieper | Inwoners | ~ | Fenna
mei | 2027-05 | Column wethouder in De Dieper | Inwoners | ~ | Fenna
okt | 2027-10 | Column wethouder in De Dieper | Inwoners | ~ | Fenna
feb | 2027-02 | Inloop Geldcafé | Inwoners met geldzorgen | ~ | Kars; Budgetmaatjes
nov | 2027-11 | Inloop Geldcafé | Inwoners met geldzorgen | ~ | Kars; Budgetmaatjes
sep | 2027-09 | Lesbrief zakgeld | Basisscholen | ~ | Ymke
apr | 2027-04 | Bijscholing signaleren | Huisartsen / wijkverpleging // Huisartsen; wijkverpleging | ~ | Ymke
okt | 2027-10 | Bijscholing signaleren | Huisartsen / wijkverpleging // Huisartsen; wijkverpleging | ~ | Ymke
18 jun // jun // 18 juni // 18 | 2027-06-18 | Persmoment nieuwe folder | Pers | ~ | Fenna
feb | 2027-02 | Jaarverslag op één A4 | Gemeenteraad | ~ | Kars
`);

export const jaarplanningExpected: Expected = {
  programme: {
    name: oneOf(
      'Jaarplanning communicatie Schuldhulp dichtbij',
      'communicatie Schuldhulp dichtbij',
      'Schuldhulp dichtbij',
    ),
    documentDate: '2027-01-11',
  },
  activities: rows.map(withYear),
  audiences: [
    { name: 'Vrijwilligers', ring: 'cowork', channels: ['nieuwsbrief', 'appgroep'] },
    { name: 'Inwoners met geldzorgen', ring: 'informed', channels: ['Geldcafé', 'folder'] },
    { name: oneOf('Huisartsen / wijkverpleging', 'Huisartsen'), ring: 'cothink', channels: ['bijscholing'] },
    { name: 'Basisscholen', ring: 'cowork', channels: ['lesbrief'] },
    { name: 'Gemeenteraad', ring: 'codecide', channels: ['jaarverslag'] },
  ],
  goals: [],
  phases: [],
  budget: [
    { label: 'Vormgeving nieuwsbrief', amountCents: 180_000 },
    { label: 'Zaalhuur en koffie Geldcafé', amountCents: 64_050 },
    { label: 'Drukwerk folder', amountCents: 221_000 },
  ],
};
