import { type Expected, oneOf } from '../expected.ts';

export const kaderExpected: Expected = {
  programme: {
    name: oneOf(
      'Zo praten wij met Wilgenrade',
      'Communicatiekader sociaal domein gemeente Wilgenrade',
      'Communicatiekader sociaal domein gemeente Wilgenrade 2027–2030',
    ),
    client: null,
    start: oneOf<string | null>('2027-01-01', null),
    end: oneOf<string | null>('2030-12-31', null),
    documentDate: '2027-02-18',
    documentVersion: oneOf('0.7', '0.7 (concept voor de directie)'),
  },
  activities: [],
  goals: [],
  messages: { tone: 'Vriendelijk, direct en zonder vaktaal.' },
  phases: [],
  effort: [],
  evaluation: [],
  sections: [
    { title: 'Documenthistorie', kind: oneOf('other', 'appendix', 'readingGuide') },
    { title: 'Waarom een kader', kind: oneOf('occasion', 'context') },
    { title: 'Vier uitgangspunten', kind: 'principles' },
    { title: 'Toon', kind: 'tone' },
    { title: 'Route naar vaststelling', kind: 'decisionRoute' },
    { title: 'Wie neemt de telefoon op', kind: oneOf('organisation', 'other', 'appendix') },
    { title: 'Contactpersonen', kind: oneOf('organisation', 'other', 'appendix') },
    { title: 'Wat kost het', kind: 'budget' },
    { title: 'Hoe lang bewaren we wat', kind: oneOf('other', 'appendix', 'conditions') },
  ],
};
