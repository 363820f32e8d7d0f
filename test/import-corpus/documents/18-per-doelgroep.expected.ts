import { about, day, type Expected, oneOf, span } from '../expected.ts';

const under = (name: string) => oneOf<readonly string[]>([name], []);

export const perDoelgroepExpected: Expected = {
  programme: {
    name: oneOf('herindeling huishoudelijke hulp', 'Communicatieplan herindeling huishoudelijke hulp'),
    client: 'Corrie Nijssen',
    documentDate: '2016-04-11',
  },
  activities: [
    {
      phrase: '9 mei',
      when: day('2016-05-09'),
      title: 'Aankondiging herbeoordeling',
      audiences: under('Cliënten'),
      channels: ['Brief'],
      responsible: ['Mark'],
    },
    {
      phrase: 'mei - sept',
      when: span('2016-05-01', '2016-09-30'),
      title: 'Keukentafelgesprekken',
      audiences: under('Cliënten'),
      channels: ['Gesprek'],
      responsible: ['Wmo-consulenten'],
    },
    {
      phrase: 'Begin oktober',
      when: about('2016-10-05', '2016-10-01', '2016-10-15'),
      title: 'Besluit',
      audiences: under('Cliënten'),
      channels: ['Beschikking met uitleg'],
      responsible: ['Wmo-consulenten'],
    },
    {
      phrase: '25 april',
      when: day('2016-04-25'),
      title: 'Uitleg over de uitspraak',
      audiences: under('Medewerkers'),
      channels: ['Teamoverleg'],
      responsible: ['Corrie'],
    },
    {
      phrase: 'elke 2 weken',
      rrule: 'FREQ=WEEKLY;INTERVAL=2',
      title: 'Vragen en antwoorden bijwerken',
      audiences: under('Medewerkers'),
      channels: ['Intranet'],
      responsible: ['Mark'],
    },
    {
      phrase: '28/4',
      when: day('2016-04-28'),
      title: 'Overleg over de nieuwe indeling',
      audiences: under('Zorgaanbieders'),
      channels: ['Aanbiedersoverleg'],
      responsible: ['Inkoper'],
    },
    {
      phrase: 'half juni',
      when: about('2016-06-15', '2016-06-01', '2016-06-30'),
      title: 'Afspraken over overgang',
      audiences: under('Zorgaanbieders'),
      channels: ['Brief'],
      responsible: ['Inkoper'],
    },
  ],
  sections: [
    { title: 'Aanleiding', kind: 'occasion' },
    { title: 'Kernboodschap', kind: 'message' },
    { title: 'Planning per doelgroep', kind: 'calendar' },
    { title: 'Cliënten', kind: oneOf('calendar', 'audiences', 'other') },
    { title: 'Medewerkers', kind: oneOf('calendar', 'audiences', 'other') },
    { title: 'Zorgaanbieders', kind: oneOf('calendar', 'audiences', 'other') },
    { title: 'Risico’s en kansen', kind: oneOf('other', 'conditions', 'context') },
  ],
  messages: { core: 'We kijken samen opnieuw welke hulp u nodig heeft.' },
};
