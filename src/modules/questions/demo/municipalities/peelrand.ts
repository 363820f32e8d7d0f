import type { DemoMunicipality } from '../demo-municipality.ts';

export const peelrand: DemoMunicipality = {
  slug: 'gemeente-peelrand',
  name: 'Gemeente Peelrand',
  mode: 'at-once',
  facts: {
    naam: 'gemeente Peelrand',
    telefoon: '0490 77 30 00',
    loket: 'het gemeentehuis',
    adres: 'Markt 1',
    openingstijden: 'op werkdagen van 8.30 tot 17.00 uur, op afspraak',
    web: 'peelrand.example.org',
    website: 'https://peelrand.example.org',
    mail: 'zorg@example.org',
  },
  speaker: 'De zorgconsulent',
  stances: [
    {
      key: 'verandert-mijn-hulp-in-het-huishouden-in-2028',
      kind: 'variant',
      answer: `Nee, uw hulp stopt niet. Tot en met december 2027 verandert er niets.

Vanaf 1 januari 2028 werken we met nieuwe contracten. Na de zomer van 2027 weten we welke organisaties de hulp geven. U krijgt dan een brief van ons.

Wilt u uw eigen hulp houden? Zeg dat tijdens het gesprek met de zorgconsulent. Vaak kan het.

U hoeft nu niets te doen. De zorgconsulent komt in oktober 2027 bij u langs.`,
    },
    {
      key: 'hoe-vraag-ik-de-regiotaxi-aan',
      kind: 'addition',
      answer: `Woont u in een van de kernen zonder bus? Dan rijdt in Peelrand ook de Peelbus, met vrijwilligers. Reserveer een dag van tevoren via {telefoon}.`,
    },
    {
      key: 'wat-is-de-mantelzorgwaardering',
      kind: 'variant',
      answer: `In Peelrand krijgt u als mantelzorger een bon van 100 euro, te besteden bij winkels in de gemeente. U vraagt de bon aan tussen 1 september en 1 december op {web}. Voor iedereen voor wie u zorgt, kunt u één bon krijgen.`,
    },
    {
      key: 'wat-is-beschermd-wonen',
      kind: 'hidden',
      why: 'De centrumgemeente beantwoordt dit voor ons.',
    },
  ],
  own: [
    {
      key: 'wat-doet-de-dorpsondersteuner',
      theme: 'zorg-en-hulp-thuis',
      title: 'Wat doet de dorpsondersteuner?',
      answer: `Elk dorp in Peelrand heeft een dorpsondersteuner. Die kent de mensen en weet wat er is. U kunt er terecht met elke vraag over zorg, geld of gezelschap. Namen en nummers staan op {web}.`,
      synonyms: ['dorpscoach', 'wie kent de weg in het dorp', 'vraagbaak'],
      related: ['ik-voel-mij-alleen', 'wie-kan-mij-helpen-met-een-klusje'],
      audience: 'help-seekers',
    },
  ],
};
