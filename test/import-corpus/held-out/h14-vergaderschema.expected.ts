import { type Expected, oneOf } from '../expected.ts';

export const vergaderschemaExpected: Expected = {
  programme: { documentDate: oneOf('2025-11-04', null) },
  activities: [],
  goals: [],
  audiences: [],
  sections: [
    { title: 'Eerste halfjaar', kind: oneOf('decisionRoute', 'other', 'organisation', 'appendix') },
    { title: 'Bijzondere vergaderingen', kind: oneOf('decisionRoute', 'other', 'organisation', 'appendix') },
  ],
  budget: [],
};
