import { about, day, type Expected, type ExpectedActivity, oneOf, span } from '../expected.ts';

// What is done and the means are the same cell here.
const means = (name: string, audience: string): Pick<ExpectedActivity, 'title' | 'channels' | 'audiences'> => ({
  title: name,
  channels: oneOf<readonly string[]>([name], []),
  audiences: [audience],
});

export const googleDocsExpected: Expected = {
  programme: {
    name: oneOf('gezonde schoolpleinen', 'Communicatieplan gezonde schoolpleinen'),
    documentDate: '2023-09-03',
    documentVersion: oneOf('0.4', 'Concept 0.4'),
  },
  activities: [
    {
      ...means('Ontwerpwedstrijd', 'leerlingen'),
      phrase: 'oktober 2023',
      when: span('2023-10-01', '2023-10-31'),
      responsible: ['Lotte'],
    },
    { ...means('Plantdag', 'leerlingen'), phrase: '29 november', when: day('2023-11-29'), responsible: ['Aziz'] },
    {
      ...means('Bericht in de schoolapp', 'ouders'),
      phrase: 'week 40',
      when: span('2023-10-02', '2023-10-08'),
      responsible: ['Lotte'],
    },
    {
      ...means('Inloopochtend', 'ouders'),
      phrase: 'eind november',
      when: about('2023-11-26', '2023-11-16', '2023-11-30'),
      responsible: ['Directeuren'],
    },
    {
      ...means('Brief van de wethouder', 'schoolbesturen'),
      phrase: '16-10-2023',
      when: day('2023-10-16'),
      responsible: ['Aziz'],
    },
    {
      ...means('Excursie', 'schoolbesturen'),
      phrase: 'maart 2024',
      when: span('2024-03-01', '2024-03-31'),
      responsible: ['Aziz'],
    },
  ],
  audiences: [{ name: 'leerlingen' }, { name: 'ouders' }, { name: 'schoolbesturen' }],
  sections: [
    { title: 'Aanleiding', kind: 'occasion' },
    { title: 'Kernboodschap', kind: 'message' },
    { title: 'Doelgroepen en middelen', kind: oneOf('audiences', 'channels', 'calendar') },
    { title: 'Doelgroep: leerlingen', kind: oneOf('audiences', 'calendar', 'channels', 'other') },
    { title: 'Doelgroep: ouders', kind: oneOf('audiences', 'calendar', 'channels', 'other') },
    { title: 'Doelgroep: schoolbesturen', kind: oneOf('audiences', 'calendar', 'channels', 'other') },
    { title: 'Hoe weten we of het werkt', kind: 'evaluation' },
  ],
  evaluation: ['In juni 2024 vragen we scholen hoe vaak het plein gebruikt wordt.'],
  messages: { core: 'Buiten leer je het meest.' },
};
