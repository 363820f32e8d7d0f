import type { DemoMunicipality } from '../demo-municipality.ts';

/** Looks at every change of the base first. */
export const berkenaar: DemoMunicipality = {
  slug: 'gemeente-berkenaar',
  name: 'Gemeente Berkenaar',
  mode: 'after-approval',
  facts: {
    naam: 'gemeente Berkenaar',
    telefoon: '0478 00 12 00',
    loket: 'de Zorgwinkel',
    adres: 'Kerkpad 8',
    openingstijden: 'op werkdagen van 9.00 tot 13.00 uur',
    web: 'berkenaar.example.org',
    website: 'https://berkenaar.example.org',
    mail: 'zorgwinkel@example.org',
  },
  speaker: 'De Zorgwinkel',
  stances: [
    {
      key: 'wat-kost-de-regiotaxi',
      kind: 'addition',
      answer: `Inwoners van Berkenaar reizen op zondag gratis naar het ziekenhuis, voor bezoek of een afspraak.`,
    },
    {
      key: 'hoe-kom-ik-bij-de-voedselbank',
      kind: 'variant',
      answer: `In Berkenaar haalt u het pakket op vrijdagmiddag op bij de Zorgwinkel. Meld u eerst: {telefoon}. We rekenen samen uit of u een pakket krijgt. Is er nu geen eten in huis? Zeg dat. Dan krijgt u dezelfde dag iets mee.`,
    },
  ],
  own: [],
};
