import { day, type Expected, oneOf, span } from '../expected.ts';

const ends = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const names = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const month = (nr: number) => {
  const name = names[nr - 1] ?? '';
  const start = `2027-${String(nr).padStart(2, '0')}`;
  return { phrase: oneOf(name, `${name} 2027`), when: span(`${start}-01`, `${start}-${ends[nr - 1]}`) };
};
const residents = { audiences: ['Inwoners'] };

export const jaarkalenderExpected: Expected = {
  programme: {
    name: oneOf('Groen in de wijk', 'Communicatiekalender 2027 Groen in de wijk', '2027 Groen in de wijk'),
    documentDate: '2026-12-14',
    documentVersion: oneOf('1.1', 'versie 1.1'),
  },
  activities: [
    { ...month(1), ...residents, title: 'Oproep bomenplan' },
    { ...month(2), ...residents, title: 'Wijkkrant' },
    {
      phrase: oneOf('18/2', 'feb', 'feb 2027'),
      when: day('2027-02-18'),
      ...residents,
      title: oneOf('inloopavond', '18/2 inloopavond'),
    },
    {
      phrase: oneOf('mrt', 'mrt apr', 'mrt - apr', 'mrt – apr', 'mrt/apr', 'mrt-apr', 'mrt, apr', 'apr'),
      when: span('2027-03-01', '2027-04-30'),
      ...residents,
      title: 'Plantweken met buurtgroepen',
    },
    { ...month(5), ...residents, title: 'Tuinentocht' },
    {
      phrase: oneOf('wk 38', 'sep', 'sep 2027'),
      when: span('2027-09-20', '2027-09-26'),
      ...residents,
      title: oneOf('oogstfeest', 'wk 38 oogstfeest'),
    },
    { ...month(10), ...residents, title: 'Wijkkrant' },
    { ...month(12), ...residents, title: 'Terugblik in beeld' },
    { ...month(2), audiences: ['Ondernemers'], title: 'Ontbijt' },
    { ...month(5), audiences: ['Ondernemers'], title: 'Poster gevelgroen' },
    { ...month(9), audiences: ['Ondernemers'], title: 'Ontbijt' },
    { ...month(1), audiences: ['Raad'], title: 'Raadsbrief' },
    { ...month(6), audiences: ['Raad'], title: 'Werkbezoek' },
    { ...month(10), audiences: ['Raad'], title: 'Raadsbrief' },
    { ...month(1), audiences: ['Medewerkers'], title: 'Intranet' },
    { ...month(3), audiences: ['Medewerkers'], title: 'Lunchlezing' },
    { ...month(11), audiences: ['Medewerkers'], title: 'Intranet' },
  ],
};
