import { type Expected, oneOf } from '../expected.ts';

export const energieExpected: Expected = {
  programme: {
    name: oneOf('Communicatievisie energiearmoede Bergerveen', 'energiearmoede Bergerveen'),
    documentDate: '2025-05-13',
  },
  activities: [],
  goals: [
    { text: 'Huishoudens met een hoge energierekening weten waar zij hulp kunnen krijgen.', level: 'knowledge' },
    { text: 'Huiseigenaren durven de stap naar isolatie te zetten.', level: oneOf('behaviour', 'attitude') },
  ],
  audiences: [
    { name: 'Huurders in wijk Oost' },
    { name: 'Particuliere eigenaren met een laag inkomen' },
    { name: 'Woningcorporaties' },
  ],
  messages: { core: 'Een warm huis is geen luxe' },
  sections: [
    { title: '1. Waar staan we', kind: oneOf('context', 'occasion', 'other') },
    { title: '2. Wat we willen', kind: oneOf('goals', 'other') },
    { title: '3. Om wie het gaat', kind: oneOf('audiences', 'other') },
    { title: '4. Wat we vertellen', kind: oneOf('message', 'other') },
    { title: '5. Hoe we werken', kind: oneOf('principles', 'strategy', 'organisation', 'other') },
    { title: '6. Geld', kind: 'budget' },
    { title: '7. Wat kan er misgaan', kind: oneOf('other', 'conditions', 'context') },
    { title: '8. Vervolg', kind: oneOf('other', 'phases', 'decisionRoute', 'evaluation') },
    { title: 'Geraadpleegde stukken', kind: oneOf('appendix', 'other') },
    { title: 'Bijlage: vragen en antwoorden voor het KCC', kind: oneOf('appendix', 'other') },
  ],
};
