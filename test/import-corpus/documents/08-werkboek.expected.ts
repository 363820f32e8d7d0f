import { about, day, type Expected, noDate, oneOf, span } from '../expected.ts';

const clients = oneOf<readonly string[]>(['Cliënten Wmo', 'mantelzorgers']);

export const werkboekExpected: Expected = {
  programme: {
    name: oneOf('Communicatiekalender Nieuwe Wmo-verordening 2024 – gemeente Bergakkeren', 'Nieuwe Wmo-verordening 2024', 'Nieuwe Wmo-verordening', 'Nieuwe Wmo-verordening 2024 – gemeente Bergakkeren', 'Communicatiekalender Nieuwe Wmo-verordening 2024'),
    documentDate: '2024-01-08',
  },
  activities: [
    { phrase: oneOf('15-01-2024', '15-1-2024', '15 januari 2024', '2024-01-15'), when: day('2024-01-15'), title: 'Aankondiging nieuwe verordening', audiences: ['Medewerkers Wmo'], channels: ['Intranet'], responsible: ['Quinten'], sender: 'Teammanager', status: 'done' },
    { phrase: oneOf('22-01-2024', '22-1-2024', '22 januari 2024', '2024-01-22'), when: day('2024-01-22'), title: 'Toelichting in werkoverleg', audiences: ['Medewerkers Wmo'], channels: ['Werkoverleg'], responsible: ['Mirjam'], sender: 'Teammanager', status: 'done' },
    { phrase: 'eind januari', when: about('2024-01-25', '2024-01-15', '2024-01-31'), title: 'Adviesraad om reactie vragen', audiences: ['Adviesraad Sociaal Domein'], channels: ['Brief'], responsible: ['Mirjam'], sender: 'College', status: 'doing' },
    { phrase: oneOf('8-feb', '8 feb', '08-02-2024', '8-2-2024', '8 februari 2024', '2024-02-08'), when: day('2024-02-08'), title: 'Raadsavond', audiences: ['Gemeenteraad'], channels: ['Presentatie', 'hand-out'], responsible: ['Quinten', 'Mirjam'], sender: 'Wethouder', status: oneOf('todo', 'doing') },
    { phrase: 'wk 20', when: span('2024-05-13', '2024-05-19'), title: 'Brief aan alle cliënten', audiences: clients, channels: ['Brief'], responsible: ['Quinten'], sender: 'College', status: 'todo' },
    { phrase: oneOf('03-06-2024', '3-6-2024', '3 juni 2024', '2024-06-03'), when: day('2024-06-03'), title: 'Inloopmiddag', audiences: clients, channels: ['Bijeenkomst'], responsible: ['Wmo-consulenten'], sender: 'Gemeente', status: null },
    { phrase: '1 juli', when: day('2024-07-01'), title: 'Ingangsdatum verordening', audiences: [], channels: [], responsible: [], sender: null, status: null },
    { phrase: 'Q3', when: span('2024-07-01', '2024-09-30'), title: 'Terugblik in gemeentenieuws', audiences: ['Inwoners'], channels: ['Gemeentenieuws', 'website'], responsible: ['Quinten'], sender: 'Gemeente', status: null },
    { phrase: 'nnb', when: noDate, title: 'Verhaal van een cliënt', audiences: ['Inwoners'], channels: ['Video'], responsible: oneOf([], ['nnb']), sender: 'Gemeente', status: oneOf<'todo' | 'doing' | null>('todo', null) },
  ],
  audiences: [
    { name: 'Medewerkers Wmo', side: 'internal', channels: ['Intranet', 'werkoverleg'] }, { name: 'Adviesraad Sociaal Domein', side: 'external', channels: ['Brief', 'overleg'] },
    { name: 'Gemeenteraad', side: 'internal', channels: ['Presentatie', 'raadsbrief'] }, { name: 'Cliënten Wmo', side: 'external', channels: ['Brief', 'inloopmiddag'] },
    { name: 'Mantelzorgers', side: 'external', channels: ['Brief', 'mantelzorgsalon'] }, { name: 'Inwoners', side: 'external', channels: ['Gemeentenieuws', 'website'] },
  ],
  budget: [{ label: 'Brief en porto', amountCents: 325000 }, { label: 'Video', amountCents: 480000 }, { label: 'Inloopmiddag', amountCents: 75000 }],
};
