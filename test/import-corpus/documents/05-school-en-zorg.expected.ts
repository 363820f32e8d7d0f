import { type Expected, oneOf, span } from '../expected.ts';

const teachers = oneOf<readonly string[]>(['Leerkrachten en intern begeleiders'], ['Leerkrachten', 'intern begeleiders']);
const boards = oneOf<readonly string[]>(['Schoolbesturen', 'Leerkrachten en intern begeleiders'], ['Schoolbesturen', 'Leerkrachten', 'intern begeleiders']);

export const schoolEnZorgExpected: Expected = {
  programme: {
    name: oneOf('Programma School & Zorg Dichtbij', 'School & Zorg Dichtbij'), client: oneOf('Berend Zijlmans, directeur Maatschappij', 'Berend Zijlmans'),
    start: '2024-09-01', end: '2025-03-31', documentDate: '2024-09-02', documentVersion: oneOf('2.1', 'Versie 2.1', '2.1 d.d. 2 september 2024'),
  },
  activities: [
    { phrase: oneOf('36', 'Week 36'), when: span('2024-09-02', '2024-09-08'), title: 'Kennismaken met de teams', audiences: teachers, channels: ['Werksessie'], responsible: ['Jeugdprofessionals'] },
    { phrase: oneOf('37-38', 'Week 37-38'), when: span('2024-09-09', '2024-09-22'), title: 'Bericht “Wie staat er op het plein?”', audiences: ['Ouders'], channels: ['Schoolapp'], responsible: oneOf(['Scholen (tekst: Anouk)'], ['Scholen']) },
    { phrase: oneOf('40', 'Week 40'), when: span('2024-09-30', '2024-10-06'), title: 'Nieuwsbrief 1', audiences: boards, channels: ['Nieuwsbrief'], responsible: ['Anouk'] },
    { phrase: oneOf('44', 'Week 44'), when: span('2024-10-28', '2024-11-03'), title: 'Herfstvakantie', audiences: oneOf([], ['Herfstvakantie']), channels: oneOf([], ['Herfstvakantie']) },
    { phrase: oneOf('46', 'Week 46'), when: span('2024-11-11', '2024-11-17'), title: 'Informatieavonden', audiences: ['Ouders', 'ouderraden'], channels: ['Informatieavond'], responsible: ['Jeugdprofessionals', 'Anouk'] },
    { phrase: oneOf('47', 'Week 47'), when: span('2024-11-18', '2024-11-24'), title: oneOf('Informatieavonden', 'idem'), audiences: ['Ouders', 'ouderraden'], channels: ['Informatieavond'], responsible: ['Jeugdprofessionals', 'Anouk'] },
    { phrase: oneOf('50', 'Week 50'), when: span('2024-12-09', '2024-12-15'), title: 'Nieuwsbrief 2', audiences: boards, channels: ['Nieuwsbrief'], responsible: ['Anouk'] },
    { phrase: oneOf('51', 'Week 51'), when: span('2024-12-16', '2024-12-22'), title: 'Tussenstand', audiences: ['Gemeenteraad'], channels: ['Raadsbrief'], responsible: ['Wethouder'] },
    { phrase: oneOf('2', 'Week 2'), when: span('2025-01-06', '2025-01-12'), title: 'Start tweede groep scholen', audiences: [], channels: [], responsible: ['Jeugdprofessionals'] },
    { phrase: oneOf('4 t/m 6', 'Week 4 t/m 6'), when: span('2025-01-20', '2025-02-09'), title: 'Ophalen ervaringen', audiences: teachers, channels: ['Werksessie'], responsible: ['Hogeschool'] },
    { phrase: oneOf('12', 'Week 12'), when: span('2025-03-17', '2025-03-23'), title: 'Slotbijeenkomst', audiences: ['alle betrokkenen'], channels: [], responsible: ['Berend', 'Anouk'] },
  ],
  goals: [
    { text: 'weten ouders van de zeven scholen wie de jeugdprofessional is en wanneer die er is', level: 'knowledge' },
    { text: 'vinden leerkrachten dat de jeugdprofessional hun werk verlicht', level: 'attitude' },
    { text: 'nemen leerkrachten bij twijfel over een leerling binnen een week contact op', level: 'behaviour' },
  ],
  audiences: [
    { name: 'Schoolbesturen', ring: 'codecide' }, { name: 'Leerkrachten en intern begeleiders', ring: 'cowork' }, { name: 'Jeugdprofessionals', ring: 'cowork' },
    { name: 'Ouderraden', ring: 'cothink' }, { name: 'Ouders', ring: 'informed' }, { name: 'Gemeenteraad', ring: 'informed' },
  ],
  sections: [
    { title: 'Achtergrond', kind: oneOf('context', 'occasion') }, { title: 'Beleidsvraag en communicatievraag', kind: oneOf('policyQuestion', 'communicationQuestion') },
    { title: 'Besluitvorming', kind: oneOf('decisionRoute', 'organisation') }, { title: 'Doelstellingen', kind: 'goals' }, { title: 'Doelgroepen en ringen', kind: 'audiences' },
    { title: 'Kernboodschap', kind: 'message' }, { title: 'Middelenmatrix', kind: 'channels' }, { title: 'Planning', kind: 'calendar' },
    { title: 'Organisatie en middelen', kind: oneOf('organisation', 'budget', 'effort', 'channels') }, { title: 'Monitoring', kind: 'evaluation' },
  ],
  messages: { core: 'Hulp hoort bij het gewone leven, dus ook bij de gewone school.' },
  matrices: [{
    rows: 6, columns: 5,
    crosses: ['Schoolbesturen | Nieuwsbrief', 'Schoolbesturen | Werksessie', 'Leerkrachten en intern begeleiders | Informatieavond', 'Leerkrachten en intern begeleiders | Nieuwsbrief', 'Leerkrachten en intern begeleiders | Werksessie',
      'Jeugdprofessionals | Informatieavond', 'Jeugdprofessionals | Nieuwsbrief', 'Jeugdprofessionals | Werksessie', 'Ouderraden | Schoolapp', 'Ouderraden | Informatieavond', 'Ouders | Schoolapp', 'Ouders | Informatieavond', 'Gemeenteraad | Raadsbrief'],
  }],
  evaluation: ['In week 4 t/m 6 halen we ervaringen op bij leerkrachten.', 'In april doen we een korte peiling onder ouders via de schoolapp.'],
};
