import type { DemoMunicipality } from '../demo-municipality.ts';

export const maasheuvel: DemoMunicipality = {
  slug: 'gemeente-maasheuvel',
  name: 'Gemeente Maasheuvel',
  mode: 'at-once',
  facts: {
    naam: 'gemeente Maasheuvel',
    telefoon: '0470 55 01 20',
    loket: 'het Huis van de Wijk',
    adres: 'Veerstraat 12',
    openingstijden: 'op dinsdag van 9.00 tot 12.30 uur',
    web: 'maasheuvel.example.org',
    website: 'https://maasheuvel.example.org',
    mail: 'wijkteam@example.org',
  },
  factsIn: {
    en: { loket: 'the Huis van de Wijk', openingstijden: 'on Tuesdays from 9:00 to 12:30' },
    ar: { loket: 'بيت الحي (Huis van de Wijk)', openingstijden: 'يوم الثلاثاء من 9:00 إلى 12:30' },
  },
  speaker: 'Het wijkteam',
  stances: [
    {
      key: 'verandert-mijn-hulp-in-het-huishouden-in-2028',
      kind: 'variant',
      answer: `Nee, uw hulp stopt niet. Tot en met december 2027 verandert er niets.

Vanaf 1 januari 2028 werken we met nieuwe contracten. In het voorjaar van 2027 weten we welke organisaties de hulp geven.

Wilt u uw eigen hulp houden? Zeg dat tijdens het gesprek met het wijkteam. Vaak kan het.

U hoeft nu niets te doen. Het wijkteam belt u in het najaar van 2027.`,
    },
    {
      key: 'hoe-gaat-het-gesprek-met-de-gemeente',
      kind: 'variant',
      answer: `Iemand van het wijkteam komt bij u thuis. Het gesprek duurt ongeveer een uur en is gratis. We praten over hoe het gaat, wat u zelf kunt en wat u nodig heeft. Na een week krijgt u een verslag.

Liever niet thuis? Dan praten we in het Huis van de Wijk, Veerstraat 12.`,
    },
    {
      key: 'ik-voel-mij-alleen',
      kind: 'addition',
      answer: `In het Huis van de Wijk staat elke donderdag van 10.00 tot 12.00 uur de koffie klaar. U hoeft niet te bellen.`,
    },
    {
      key: 'kan-iemand-eten-bij-mij-brengen',
      kind: 'addition',
      answer: `In Maasheuvel eet u op maandag en woensdag mee in De Veerpoort. Een maaltijd kost 6 euro.`,
    },
    {
      key: 'hoe-geef-ik-wachttijden-door',
      kind: 'hidden',
      why: 'Onze aanbieders geven dit rechtstreeks aan de regio door.',
    },
  ],
  own: [
    {
      key: 'waar-is-het-huis-van-de-wijk',
      theme: 'zorg-en-hulp-thuis',
      title: 'Waar is het Huis van de Wijk en wanneer is het open?',
      answer: `Het Huis van de Wijk staat aan de Veerstraat 12. Op dinsdag loopt u zo binnen, van 9.00 tot 12.30 uur. Op andere werkdagen maakt u een afspraak: {telefoon}. Er is een lift en een parkeerplaats voor gehandicapten.`,
      synonyms: ['wijkteam', 'inloop', 'openingstijden', 'adres wijkteam', 'spreekuur'],
      related: ['hoe-gaat-het-gesprek-met-de-gemeente'],
      audience: 'help-seekers',
    },
    {
      key: 'wat-is-de-veerpas',
      theme: 'geld-en-schulden',
      title: 'Wat is de Veerpas?',
      answer: `Met de Veerpas krijgen mensen met een laag inkomen korting op het zwembad, de bibliotheek en het theater. U vraagt de pas aan bij {loket}. Hij is een jaar geldig en gratis.`,
      synonyms: ['kortingspas', 'stadspas', 'minimapas', 'zwembad korting'],
      related: ['welke-regelingen-zijn-er-als-ik-weinig-geld-heb'],
    },
  ],
};
