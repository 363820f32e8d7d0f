import { day, type Expected, oneOf, span } from '../expected.ts';

export const stadsteamsExpected: Expected = {
  programme: { documentDate: '2027-01-06' },
  activities: [
    {
      phrase: '13 januari',
      when: day('2027-01-13'),
      title: 'Kick-off',
      audiences: ['Medewerkers van de wijkteams'],
      channels: ['Bijeenkomst'],
      responsible: ['Floor'],
    },
    {
      phrase: 'week 8',
      when: span('2027-02-22', '2027-02-28'),
      title: 'Nieuwe telefoonkaart',
      audiences: ['Huisartsen'],
      channels: ['Post', 'Mail'],
      responsible: ['Mees'],
    },
    {
      phrase: 'eerste helft april',
      when: span('2027-04-01', '2027-04-15'),
      title: 'Persoonlijk bericht',
      audiences: ['Inwoners met een lopende hulpvraag'],
      channels: ['Brief'],
      responsible: ['Floor'],
    },
    {
      phrase: 'm.i.v. 1-6-2027',
      when: span('2027-06-01', null),
      title: 'Nieuwe adressen op de site',
      audiences: ['Inwoners'],
      channels: ['Website'],
      responsible: ['Mees'],
    },
    {
      phrase: 'zomer 2027',
      when: span('2027-06-01', '2027-08-31'),
      title: 'Zomertoer langs pleinen',
      audiences: ['Inwoners'],
      channels: ['Mobiel loket'],
      responsible: ['Floor', 'Mees'],
    },
    {
      phrase: 'Om de week',
      rrule: 'FREQ=WEEKLY;INTERVAL=2',
      title: oneOf('bijpraatmail aan medewerkers', 'bijpraatmail'),
    },
    { phrase: 'Elk kwartaal', title: 'update in de raadsbrief' },
  ],
  audiences: [
    { name: 'Medewerkers van de wijkteams' },
    { name: 'Inwoners met een lopende hulpvraag' },
    { name: 'Huisartsen' },
  ],
};
