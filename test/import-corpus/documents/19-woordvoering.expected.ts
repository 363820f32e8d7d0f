import { type Expected, oneOf } from '../expected.ts';

export const woordvoeringExpected: Expected = {
  programme: { documentDate: '2023-06-06' },
  activities: [],
  sections: [
    { title: 'Wat speelt er', kind: oneOf('context', 'occasion') },
    { title: 'Mediaoverzicht', kind: oneOf('context', 'other', 'appendix', 'channels') },
    { title: 'Boodschap', kind: 'message' },
    { title: 'Vragen en antwoorden', kind: oneOf('message', 'other', 'appendix') },
    { title: 'Wie is bereikbaar', kind: oneOf('organisation', 'other') },
    { title: 'Afspraken', kind: oneOf('organisation', 'conditions', 'other', 'principles') },
  ],
  messages: { core: 'Geen enkel kind mag zo lang wachten.' },
  budget: [],
};
