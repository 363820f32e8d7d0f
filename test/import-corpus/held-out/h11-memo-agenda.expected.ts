import { type Expected, oneOf } from '../expected.ts';

export const memoAgendaExpected: Expected = {
  programme: { documentDate: '2025-03-18' },
  activities: [],
  goals: [],
  sections: [
    { title: 'Agenda', kind: oneOf('other', 'decisionRoute', 'organisation', 'appendix') },
    { title: 'Verslag van 13 februari 2025', kind: oneOf('other', 'context', 'appendix', 'decisionRoute') },
  ],
  messages: { core: null },
  budget: [],
};
