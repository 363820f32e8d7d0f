import { day, type Expected, oneOf, span } from '../expected.ts';

export const samenInburgerenExpected: Expected = {
  programme: { documentDate: '2026-11-20' },
  activities: [
    {
      phrase: 'december',
      when: span('2026-12-01', '2026-12-31'),
      title: 'Teamdag',
      audiences: ['Medewerkers beide gemeenten'],
      channels: ['Uitnodiging', 'Bijeenkomst'],
      sender: 'Programmaleider',
      responsible: ['Programmasecretaris'],
    },
    {
      phrase: '14 januari',
      when: day('2027-01-14'),
      title: 'Raadsinformatieavond',
      audiences: ['Raadsleden Kleiwijk', 'Raadsleden Roggezand'],
      channels: ['Presentatie', 'Raadsbrief'],
      sender: 'Colleges van B&W',
      responsible: ['Griffiers'],
    },
    {
      phrase: 'half februari',
      when: span('2027-02-11', '2027-02-20'),
      title: 'Uitleg over het loket',
      audiences: ['Inburgeraars'],
      channels: ['Brief', 'Filmpje'],
      sender: 'Klantmanager',
      responsible: ['Communicatie'],
    },
    {
      phrase: '1 maart',
      when: day('2027-03-01'),
      title: 'Loket open',
      audiences: [],
      channels: [],
      sender: null,
      responsible: [],
    },
    {
      phrase: 'Maandelijks',
      rrule: 'FREQ=MONTHLY',
      title: 'Werkgeversontbijt',
      audiences: ['Werkgevers'],
      channels: ['Bijeenkomst'],
      sender: 'Wethouder',
      responsible: ['Accountmanager'],
    },
  ],
  goals: [
    { text: 'Inburgeraars weten waar zij vanaf maart terechtkunnen.', level: 'knowledge' },
    { text: 'Werkgevers staan open voor een proefplaatsing.', level: oneOf('attitude', 'behaviour') },
    { text: 'Medewerkers voelen zich thuis in het nieuwe team.', level: oneOf('feeling', 'attitude') },
  ],
  sections: [
    { title: '1. Inleiding', kind: oneOf('occasion', 'context') },
    { title: '2. Communicatiedoelen', kind: 'goals' },
    { title: '3. Communicatiekalender', kind: 'calendar' },
    { title: '4. Evaluatie', kind: 'evaluation' },
  ],
};
