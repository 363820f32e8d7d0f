import type { DemoMunicipality } from '../demo-municipality.ts';

/** Takes over every answer of the base at once, and adds little. */
export const lommerdal: DemoMunicipality = {
  slug: 'gemeente-lommerdal',
  name: 'Gemeente Lommerdal',
  mode: 'at-once',
  facts: {
    naam: 'gemeente Lommerdal',
    telefoon: '0493 22 00 00',
    loket: 'het Zorgplein in het gemeentehuis',
    adres: 'Dorpsplein 3',
    openingstijden: 'op maandag tot en met donderdag van 9.00 tot 16.00 uur',
    web: 'lommerdal.example.org',
    website: 'https://lommerdal.example.org',
    mail: 'zorgplein@example.org',
  },
  speaker: 'Het Zorgplein',
  stances: [
    {
      key: 'hoe-kom-ik-aan-een-hulpmiddel',
      kind: 'addition',
      answer: `Op het Zorgplein kunt u een rollator, douchestoel en scootmobiel uitproberen. Dat kan op woensdagmiddag, zonder afspraak.`,
    },
  ],
  own: [
    {
      key: 'hoe-werkt-de-warme-brug',
      theme: 'zorgen-voor-een-ander',
      title: 'Hoe werkt De Warme Brug?',
      answer: `De Warme Brug koppelt inwoners die iets kunnen missen aan inwoners die iets nodig hebben: een lift naar de dokter, een potje kaarten, een maaltijd. U schrijft zich in op {web} of belt {telefoon}.`,
      synonyms: ['burenhulp Lommerdal', 'hulp aanbieden', 'buurtnetwerk'],
      related: ['hoe-word-ik-vrijwilliger'],
      audience: 'help-seekers',
    },
  ],
};
