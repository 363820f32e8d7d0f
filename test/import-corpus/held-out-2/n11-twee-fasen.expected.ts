import { about, day, type Expected, oneOf, span } from '../expected.ts';

export const tweeFasenExpected: Expected = {
  programme: { start: '2026-09-01', end: '2027-03-31' },
  activities: [
    {
      phrase: '15 sep',
      when: day('2026-09-15'),
      title: 'Huis-aan-huisgesprekken',
      audiences: ['Direct omwonenden'],
      responsible: ['Wijkregisseur'],
    },
    {
      phrase: '6/7 okt',
      when: span('2026-10-06', '2026-10-07'),
      title: 'Inloopdagen',
      audiences: ['Omwonenden'],
      responsible: ['Wijkregisseur', 'corporatie'],
    },
    { phrase: '24 nov', when: day('2026-11-24'), title: 'Collegebesluit', audiences: [], responsible: [] },
    {
      phrase: '1e week van december',
      when: oneOf(span('2026-12-01', '2026-12-07'), about('2026-12-02', '2026-11-30', '2026-12-07')),
      title: 'Brief met uitkomst',
      audiences: ['Omwonenden'],
      responsible: ['Wethouder'],
    },
    {
      phrase: 'rond 20 januari',
      when: span('2027-01-17', '2027-01-23'),
      title: 'Koffie met de nieuwe buren',
      audiences: oneOf(['Omwonenden', 'bewoners'], ['Omwonenden en bewoners']),
      responsible: ['Zorgaanbieder'],
    },
    {
      phrase: 'Q1 2027',
      when: span('2027-01-01', '2027-03-31'),
      title: 'Nieuwsbericht',
      audiences: ['Inwoners Hoogwierde'],
      responsible: ['Communicatie'],
    },
  ],
  goals: [
    { text: 'Omwonenden kennen het vaste aanspreekpunt.', level: 'knowledge' },
    { text: 'Omwonenden voelen zich serieus genomen.', level: oneOf('feeling', 'attitude') },
  ],
  phases: [
    { name: 'Voorbereiden', period: span('2026-09-01', '2026-11-30'), milestone: 'Besluit van het college' },
    { name: 'Landen', period: span('2026-12-01', '2027-03-31'), milestone: 'Alle woningen bewoond' },
  ],
};
