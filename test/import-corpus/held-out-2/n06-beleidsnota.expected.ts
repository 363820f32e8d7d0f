import { type Expected, oneOf } from '../expected.ts';

export const beleidsnotaExpected: Expected = {
  programme: { documentDate: oneOf('2026-06-11', null), documentVersion: oneOf('1.0', null) },
  activities: [],
  sections: [
    { title: 'Waarom deze visie', kind: oneOf('occasion', 'context', 'mission') },
    { title: 'Uitgangspunten', kind: 'principles' },
    { title: 'Samenstelling en overleg werkgroep', kind: 'organisation' },
    { title: 'Wetgeving in het kort', kind: oneOf('context', 'other') },
    { title: 'Middelen en geld', kind: oneOf('budget', 'channels') },
    { title: 'Hoe verder', kind: oneOf('decisionRoute', 'other', 'phases', 'strategy') },
  ],
};
