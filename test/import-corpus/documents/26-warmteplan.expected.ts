import { day, type Expected, oneOf, span } from '../expected.ts';

export const warmteplanExpected: Expected = {
  programme: {
    name: oneOf('Communicatieplan aardgasvrij Lindeveld', 'aardgasvrij Lindeveld'),
    client: 'gemeente Oeverlanden',
  },
  activities: [
    { phrase: 'mei - juli', when: span('2027-05-01', '2027-07-31'), title: 'bewoners vullen de woonscan in' },
    { phrase: '14 juni - 2 juli', when: span('2027-06-14', '2027-07-02'), title: 'spreekuur in de bibliotheek' },
    { phrase: '30 september', when: day('2027-09-30'), title: 'wijkavond over de keuzes' },
    { phrase: '2028', when: span('2028-01-01', '2028-12-31'), title: 'Start aanleg van de leidingen' },
    {
      phrase: 'Zodra de scan binnen is',
      title: oneOf('Keukentafelgesprek', 'Wat de scan laat zien'),
      audiences: ['Bewoners'],
      channels: ['Keukentafelgesprek'],
      responsible: ['Wijkcoach'],
    },
    {
      phrase: 'Kort voor de straat open gaat',
      title: oneOf('Brief', 'Bereikbaarheid van de winkels'),
      audiences: ['Ondernemers'],
      channels: ['Brief'],
      responsible: ['PM'],
    },
    {
      phrase: 'Na elk blok van tien straten',
      title: oneOf('Raadsbrief', 'Voortgang'),
      audiences: ['Raad'],
      channels: ['Raadsbrief'],
      responsible: ['PM'],
    },
  ],
  audiences: [
    { name: oneOf('Bewoners van koopwoningen', 'Bewoners van koopwoningen die nog een ketel hebben') },
    { name: oneOf('Ambtenaren bij de gemeente') },
  ],
  sections: [
    { title: 'Waarom willen we communiceren?', kind: oneOf('occasion', 'communicationQuestion') },
    { title: 'Wat willen we communiceren?', kind: 'message' },
    { title: 'Met wie willen we communiceren?', kind: 'audiences' },
    { title: 'Planning', kind: 'calendar' },
    { title: 'Ontwerpfase (mei – oktober 2027)', kind: oneOf('phases', 'calendar'), optional: true },
    { title: 'Aanlegfase (januari 2028 – mei/juni 2028)', kind: oneOf('phases', 'calendar'), optional: true },
    { title: 'Overzicht per groep', kind: oneOf('calendar', 'audiences', 'other', 'phases'), optional: true },
    { title: 'Organisatie', kind: 'organisation' },
  ],
  phases: [
    { name: 'Ontwerpfase', period: span('2027-05-01', '2027-10-31') },
    { name: 'Aanlegfase', period: span('2028-01-01', '2028-06-30') },
  ],
  roles: ['Wijkcoach', 'Projectmanager'],
};
