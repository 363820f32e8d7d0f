import { about, day, type Expected, oneOf, span } from '../expected.ts';

export const zonderKopExpected: Expected = {
  programme: {
    name: oneOf(
      'fusie van de basisscholen',
      'Communicatie rond de fusie van de basisscholen',
      'de fusie van de basisscholen',
    ),
    documentDate: '2025-01-06',
  },
  activities: [
    {
      phrase: '13 jan',
      when: day('2025-01-13'),
      title: 'Brief over het besluit',
      audiences: ['ouders'],
      responsible: ['Fatma'],
    },
    {
      phrase: '14 jan',
      when: day('2025-01-14'),
      title: 'Teamoverleg',
      audiences: ['leerkrachten'],
      responsible: ['directie'],
    },
    {
      phrase: 'wk 5',
      when: span('2025-01-27', '2025-02-02'),
      title: 'Ouderavond met koffie',
      audiences: ['ouders'],
      responsible: ['directie'],
    },
    {
      phrase: 'begin maart',
      when: about('2025-03-05', '2025-03-01', '2025-03-15'),
      title: 'Naam van de school kiezen',
      audiences: ['kinderen'],
      responsible: ['leerlingenraad'],
    },
    {
      phrase: '22 april',
      when: day('2025-04-22'),
      title: 'Bord bij de bouwplaats',
      audiences: ['buurt'],
      responsible: ['gemeente'],
    },
    { phrase: 'voor de zomervakantie', title: 'Afscheidsfeest', audiences: ['kinderen'], responsible: ['ouderraad'] },
  ],
  audiences: [{ name: 'ouders' }, { name: 'leerkrachten' }, { name: 'kinderen' }, { name: 'buurt' }],
  sections: [
    { title: 'Doelgroepen', kind: 'audiences' },
    { title: 'Boodschap', kind: 'message' },
    { title: 'Planning', kind: 'calendar' },
  ],
  messages: { core: 'Twee scholen worden één, op een plek met meer ruimte om te spelen.' },
};
