import { type Expected, oneOf } from '../expected.ts';

export const zonderKalenderExpected: Expected = {
  programme: {
    name: oneOf(
      'Hervorming Wmo-vervoer regio Hoogeland',
      'Strategisch communicatieadvies Hervorming Wmo-vervoer regio Hoogeland',
      'Strategisch communicatieadvies: Hervorming Wmo-vervoer regio Hoogeland',
      'Strategisch communicatieadvies – Hervorming Wmo-vervoer regio Hoogeland',
    ),
    documentDate: '2022-06-01',
    documentVersion: oneOf('0.9', 'Versie 0.9'),
  },
  activities: [],
  audiences: [
    { name: 'Reizigers' },
    { name: 'Reizigersraad Hoogeland' },
    { name: 'Vervoerders' },
    { name: 'Acht colleges' },
  ],
  sections: [
    { title: 'Vraag', kind: oneOf('occasion', 'communicationQuestion', 'policyQuestion', 'context') },
    { title: 'Analyse', kind: 'context' },
    { title: 'Advies', kind: oneOf('strategy', 'principles', 'other') },
    { title: 'Kernboodschap (eerste aanzet)', kind: 'message' },
    { title: 'Organisatie', kind: 'organisation' },
    { title: 'Overlegstructuur', kind: oneOf('organisation', 'decisionRoute') },
    { title: 'Besluitenlijst tot nu toe', kind: oneOf('decisionRoute', 'appendix', 'organisation') },
    { title: 'Begroting', kind: 'budget' },
    { title: 'Hoe nu verder?', kind: oneOf('other', 'decisionRoute', 'calendar', 'organisation') },
  ],
  messages: { core: 'Op tijd komen is geen luxe.' },
  budget: [
    { label: 'Onderzoek onder reizigers', amountCents: 1800000 },
    { label: 'Gespreksavonden', amountCents: 650000 },
    { label: 'Inhuur tekstschrijver', amountCents: 320000 },
  ],
};
