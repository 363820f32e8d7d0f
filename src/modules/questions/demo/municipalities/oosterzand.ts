import type { DemoMunicipality } from '../demo-municipality.ts';

/** Has a text of its own that has to be brought together with a change of the base. */
export const oosterzand: DemoMunicipality = {
  slug: 'gemeente-oosterzand',
  name: 'Gemeente Oosterzand',
  mode: 'at-once',
  facts: {
    naam: 'gemeente Oosterzand',
    telefoon: '0485 00 45 00',
    loket: 'het Meldpunt zorg',
    adres: 'Raadhuisplein 20',
    openingstijden: 'op werkdagen van 8.30 tot 12.00 uur',
    web: 'oosterzand.example.org',
    website: 'https://oosterzand.example.org',
    mail: 'meldpunt@example.org',
  },
  speaker: 'Het Meldpunt zorg',
  stances: [
    {
      key: 'verandert-mijn-hulp-in-het-huishouden-in-2028',
      kind: 'variant',
      answer: `Nee, uw hulp stopt niet. Tot en met december 2027 verandert er niets.

Vanaf 1 januari 2028 werken we met nieuwe contracten. Na de zomer van 2027 weten we welke organisaties de hulp geven. U krijgt dan een brief van ons.

In februari 2027 zijn er in elke kern koffie-uren waar u uw vragen stelt. De data staan op {web}.

U hoeft nu niets te doen. Heeft u een vraag? Bel {telefoon}.`,
    },
    {
      key: 'wie-helpt-mij-met-formulieren-en-brieven',
      kind: 'variant',
      answer: `Kom met uw post naar de Papierwinkel in de bibliotheek, op maandag en donderdag van 13.30 tot 16.00 uur. Vrijwilligers lezen de brief met u, leggen uit wat er staat en vullen het formulier met u in. U hoeft geen afspraak te maken.`,
    },
  ],
  own: [
    {
      key: 'hoe-krijg-ik-een-rolstoel-te-leen-voor-een-dagje',
      theme: 'wonen-en-vervoer',
      title: 'Kan ik een rolstoel lenen voor een dagje uit?',
      answer: `Ja. Bij {loket} staan drie rolstoelen die u voor een dag of weekend leent. Het is gratis; u betaalt 25 euro borg. Reserveer een paar dagen van tevoren: {telefoon}.`,
      synonyms: ['rolstoel huren', 'leenrolstoel', 'dagje weg met rolstoel'],
      related: ['hoe-kom-ik-aan-een-hulpmiddel'],
    },
  ],
};
