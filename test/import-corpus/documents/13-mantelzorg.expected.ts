import { about, day, type Expected, oneOf, span } from '../expected.ts';

const gps = oneOf<readonly string[]>(['Huisartsen en wijkverpleging'], ['Huisartsen', 'wijkverpleging']);

// The instrument is both what is done and the means; there is no other column for the activity.
export const mantelzorgExpected: Expected = {
  programme: {
    name: oneOf('Wie zorgt voor de mantelzorger?', 'Project “Wie zorgt voor de mantelzorger?” – gemeente Eemsloot', 'Project “Wie zorgt voor de mantelzorger?”', '“Wie zorgt voor de mantelzorger?”'),
    client: oneOf('wethouder Gerdien Paauw', 'Ruud Scheltema', 'Gerdien Paauw', 'wethouder Gerdien Paauw, Ruud Scheltema', 'wethouder Gerdien Paauw; Ruud Scheltema'), documentDate: '2022-08-22', end: oneOf('2023-07-01', '2023-06-30'),
  },
  activities: [
    { phrase: '5 t/m 18 september', when: span('2022-09-05', '2022-09-18'), title: 'Herkenningscampagne op bushokjes', audiences: ['Mantelzorgers'], channels: ['Herkenningscampagne op bushokjes'], responsible: ['Yasmina'], status: 'done' },
    { phrase: 'di 4 okt', when: day('2022-10-04'), title: 'Ontbijtsessie', audiences: ['Werkgevers'], channels: ['Ontbijtsessie'], responsible: ['Ruud'], status: oneOf('doing', 'done') },
    { phrase: '2e helft okt', when: span('2022-10-16', '2022-10-31'), title: 'Verwijskaart', audiences: gps, channels: ['Verwijskaart'], responsible: ['Steunpunt Mantelzorg'], status: 'doing' },
    { phrase: '10 november', when: day('2022-11-10'), title: 'Dag van de Mantelzorg', audiences: ['Mantelzorgers'], channels: ['Dag van de Mantelzorg'], responsible: ['Steunpunt Mantelzorg', 'Yasmina'], status: oneOf('doing', 'todo') },
    { phrase: 'elke twee maanden', rrule: 'FREQ=MONTHLY;INTERVAL=2', title: 'Digitale nieuwsbrief', audiences: ['Alle kerngroepen'], channels: ['Digitale nieuwsbrief'], responsible: ['Yasmina'], status: 'doing' },
    { phrase: 'december', when: span('2022-12-01', '2022-12-31'), title: 'Eindejaarskaart van de burgemeester', audiences: ['Mantelzorgers'], channels: ['Eindejaarskaart van de burgemeester'], responsible: ['Bestuurssecretariaat'], status: 'todo' },
    { phrase: 'jan–maart', when: span('2023-01-01', '2023-03-31'), title: 'Huiskamergesprekken', audiences: ['Mantelzorgers'], channels: ['Huiskamergesprekken'], responsible: ['Steunpunt Mantelzorg'], status: null },
    { phrase: 'voorjaar 2023?', when: about('2023-04-15', '2023-03-01', '2023-06-21'), title: 'Respijtmarkt', audiences: oneOf(['Mantelzorgers', 'Huisartsen en wijkverpleging'], ['Mantelzorgers', 'Huisartsen', 'wijkverpleging']), channels: ['Respijtmarkt'], responsible: oneOf([], ['?']), status: oneOf<'todo' | 'doing' | 'cancelled' | null>('todo', 'cancelled', null) },
    { phrase: 'uiterlijk 1 juli 2023', when: span(null, '2023-07-01'), title: 'Eindrapportage', audiences: ['Gemeenteraad'], channels: ['Eindrapportage'], responsible: ['Ruud'], status: null },
  ],
  goals: [
    { text: 'Mantelzorgers herkennen zichzelf als mantelzorger', level: 'knowledge' }, { text: 'Mantelzorgers voelen zich gezien door de gemeente', level: 'feeling' }, { text: 'Mantelzorgers vragen respijtzorg aan voordat ze overbelast zijn', level: 'behaviour' },
  ],
  audiences: [{ name: 'Mantelzorgers' }, { name: 'Steunpunt Mantelzorg' }, { name: 'Huisartsen en wijkverpleging' }, { name: 'Werkgevers' }],
  sections: [
    { title: 'Waar staan we nu', kind: oneOf('context', 'occasion') }, { title: 'Communicatieopgave', kind: oneOf('communicationQuestion', 'context', 'occasion') }, { title: 'Ambities', kind: 'goals' }, { title: 'Partijen en hun rol', kind: oneOf('audiences', 'organisation') },
    { title: 'Rode draad in de boodschap', kind: 'message' }, { title: 'Uitvoeringsagenda', kind: 'calendar' }, { title: 'Afspraken', kind: oneOf('organisation', 'conditions', 'other', 'principles') },
  ],
  messages: { core: 'Zorgen voor een ander kan alleen als er ook iemand voor jou zorgt.' },
};
