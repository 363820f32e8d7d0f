import { type Expected, oneOf } from '../expected.ts';

export const evaluatieExpected: Expected = {
  programme: { documentDate: '2025-05-22' },
  activities: [],
  goals: [],
  sections: [
    { title: 'Wat is er gebeurd', kind: oneOf('context', 'occasion', 'evaluation', 'other') },
    { title: 'Bereik', kind: oneOf('evaluation', 'context', 'other', 'channels', 'audiences') },
    {
      title: 'Wat leren we hiervan',
      kind: oneOf('evaluation', 'principles', 'other', 'conditions', 'context', 'strategy'),
    },
  ],
  budget: [],
};
