import { day, type Expected, oneOf, span } from '../expected.ts';

export const wachtlijstExpected: Expected = {
  programme: { documentDate: '2027-03-15', documentVersion: oneOf('4', 'Concept 4') },
  activities: [
    {
      phrase: 'Verspreiding: 22 maart',
      when: day('2027-03-22'),
      title: 'Aankondiging wachttijdcoach',
      audiences: ['Huisartsen', 'Jeugdartsen'],
      channels: ['Mail', 'Bericht in het zorgportaal'],
      tasks: ['Tekst door Lotte', 'Akkoord door Karim', 'Verzending door secretariaat'],
      status: 'done',
    },
    {
      phrase: 'wk 15',
      when: span('2027-04-12', '2027-04-18'),
      title: 'Ouderavond',
      audiences: ['Ouders'],
      channels: ['Bijeenkomst (evt. digitaal)'],
      tasks: oneOf(['Zaal boeken: Lotte', 'Spreker zoeken: Karim'], ['Zaal boeken', 'Spreker zoeken']),
    },
    {
      phrase: 'half mei',
      when: span('2027-05-11', '2027-05-20'),
      title: 'Ervaringsverhaal',
      audiences: ['Ouders', 'jongeren'],
      channels: ['Website', 'Instagram'],
      tasks: ['Interview door Lotte'],
      status: 'doing',
    },
    {
      phrase: 'juni/juli',
      when: span('2027-06-01', '2027-07-31'),
      title: 'Stand van zaken',
      audiences: ['Gemeenteraden'],
      channels: ['Raadsinformatiebrief'],
      tasks: [],
      status: 'todo',
    },
  ],
  matrices: [
    {
      rows: 3,
      columns: 3,
      crosses: [
        'Ouders | Bijeenkomst',
        'Ouders | Website',
        'Huisartsen | Nieuwsbrief',
        'Huisartsen | Bijeenkomst',
        'Scholen | Nieuwsbrief',
        'Scholen | Website',
      ],
    },
  ],
  effort: [
    { role: 'Lotte (adviseur)', hoursPerWeek: 6 },
    { role: 'Karim (projectleider)', hoursPerWeek: 2 },
  ],
};
