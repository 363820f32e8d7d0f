import { type Expected, noDate, oneOf } from '../expected.ts';

export const sjabloonExpected: Expected = {
  programme: { client: null, start: null, end: null, documentDate: null },
  activities: [
    {
      phrase: '4 weken vóór de start',
      when: noDate,
      title: 'Omwonendenbrief',
      audiences: ['Omwonenden'],
      channels: ['Brief'],
      responsible: oneOf([], ['[naam communicatieadviseur]']),
      status: null,
    },
  ],
  audiences: [],
  sections: [
    { title: 'Aanleiding', kind: oneOf('occasion', 'context') },
    { title: 'Doelstellingen', kind: 'goals' },
    { title: 'Doelgroepen', kind: 'audiences' },
    { title: 'Kernboodschap', kind: 'message' },
    { title: 'Middelen', kind: 'channels' },
    { title: 'Communicatiekalender', kind: 'calendar' },
    { title: 'Organisatie', kind: 'organisation' },
    { title: 'Budget', kind: 'budget' },
    { title: 'Evaluatie', kind: 'evaluation' },
  ],
  messages: { core: null, slogan: null },
  budget: [],
};
