import { type Expected, oneOf } from '../expected.ts';

export const subsidieExpected: Expected = {
  programme: { documentDate: '2024-10-02' },
  activities: [],
  goals: [],
  sections: [
    { title: 'Kosten', kind: 'budget' },
    { title: 'Betaling', kind: oneOf('budget', 'conditions', 'other', 'organisation') },
    { title: 'Verantwoording', kind: oneOf('evaluation', 'conditions', 'other', 'organisation', 'context') },
  ],
  budget: [
    { label: 'Planten en bomen', amountCents: 630000 },
    { label: 'Bankjes', amountCents: 320000 },
    { label: 'Folder en website', amountCents: 85000 },
    { label: 'Onvoorzien', amountCents: 50000 },
  ],
};
