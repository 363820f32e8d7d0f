import type { DemoQuestion } from '../demo-question.ts';

export const hulpThuis: readonly DemoQuestion[] = [
  {
    key: 'verandert-mijn-hulp-in-het-huishouden-in-2028',
    title: 'Verandert mijn hulp in het huishouden in 2028?',
    answer: `Nee, uw hulp stopt niet. Tot en met december 2027 verandert er niets.

Vanaf 1 januari 2028 werken we met nieuwe contracten. Na de zomer van 2027 weten we welke organisaties de hulp geven. U krijgt dan een brief van ons.

U hoeft nu niets te doen. Heeft u een vraag? Bel {telefoon}.`,
    synonyms: ['nieuwe contracten', 'stopt mijn hulp', 'andere thuiszorg in 2028', 'brief over mijn hulp'],
    related: ['moet-ik-zelf-een-nieuwe-organisatie-zoeken', 'kan-ik-mijn-eigen-hulp-houden'],
    source: 'Besluit inkoop Wmo en Jeugd, regio Maasduin, oktober 2026',
    reviewOn: '2027-09-01',
  },
  {
    key: 'hoe-vraag-ik-hulp-in-het-huishouden-aan',
    title: 'Hoe vraag ik hulp in het huishouden aan?',
    answer: `Lukt schoonmaken of de was doen niet meer goed? Meld dat bij {naam}. Dat kan zo:

- bel {telefoon}
- kom langs bij {loket}
- vul het formulier in op {web}

Binnen zes weken praten we met u over wat u zelf kunt en waar u hulp bij nodig heeft. Daarna hoort u binnen twee weken of u de hulp krijgt.`,
    synonyms: ['huishoudelijke hulp', 'Wmo', 'poetshulp', 'schoonmaakster', 'hulp bij schoonmaken'],
    related: ['wat-doet-de-hulp-in-het-huishouden', 'wat-is-de-eigen-bijdrage-voor-hulp-thuis'],
  },
  {
    key: 'wat-doet-de-hulp-in-het-huishouden',
    title: 'Wat doet de hulp in het huishouden wel en niet?',
    answer: `De hulp zorgt dat uw huis schoon en leefbaar blijft: stofzuigen, dweilen, badkamer en keuken schoonmaken, bed verschonen en soms de was.

De hulp doet geen tuin, geen ramen aan de buitenkant en geen boodschappen. In uw plan staat precies wat u afspreekt. Klopt dat niet meer? Zeg het tegen de organisatie die de hulp geeft, of bel {telefoon}.`,
    synonyms: ['taken van de hulp', 'ramen zemen', 'strijken', 'hoeveel uur hulp'],
    related: ['hoe-vraag-ik-hulp-in-het-huishouden-aan', 'ik-heb-een-klacht-over-mijn-hulp'],
  },
  {
    key: 'wat-is-de-eigen-bijdrage-voor-hulp-thuis',
    title: 'Wat is de eigen bijdrage voor hulp thuis?',
    answer: `U betaalt een vast bedrag per maand voor alle hulp van de gemeente samen. Het maakt niet uit hoeveel uur hulp u krijgt.

De rekening komt van het CAK, niet van {naam}. Heeft u een laag inkomen? Dan betaalt u misschien niets. Vraag het ons: {telefoon}.`,
    synonyms: ['wat kost hulp', 'CAK', 'abonnementstarief', 'zelf betalen voor zorg'],
    related: ['hoe-vraag-ik-hulp-in-het-huishouden-aan', 'welke-regelingen-zijn-er-als-ik-weinig-geld-heb'],
    reviewOn: '2027-01-04',
  },
  {
    key: 'moet-ik-zelf-een-nieuwe-organisatie-zoeken',
    title: 'Moet ik zelf een nieuwe organisatie zoeken?',
    answer: `Nee. Wij doen dat samen met u.

Kan uw organisatie na 2027 niet verder? Dan belt {naam} u in het najaar van 2027. U kiest samen met ons een andere organisatie. Uw hulp loopt door tot de nieuwe begint.`,
    synonyms: ['andere aanbieder', 'wisselen van thuiszorg', 'overstappen', 'nieuwe zorgaanbieder'],
    related: ['verandert-mijn-hulp-in-het-huishouden-in-2028', 'kan-ik-mijn-eigen-hulp-houden'],
    source: 'Besluit inkoop Wmo en Jeugd, regio Maasduin, oktober 2026',
  },
  {
    key: 'kan-ik-mijn-eigen-hulp-houden',
    title: 'Kan ik mijn eigen hulp houden?',
    answer: `Vaak kan het. Wilt u graag dezelfde persoon houden? Zeg dat tijdens het gesprek.

Soms gaat uw hulp mee naar de nieuwe organisatie. Of u koopt de hulp zelf in met een persoonsgebonden budget. Wij rekenen met u uit wat kan.`,
    synonyms: ['zelfde mevrouw', 'vaste hulp', 'dezelfde hulp', 'andere hulp gekregen'],
    related: ['verandert-mijn-hulp-in-het-huishouden-in-2028', 'wat-is-een-persoonsgebonden-budget'],
  },
  {
    key: 'kan-ik-begeleiding-thuis-krijgen',
    title: 'Kan ik begeleiding thuis krijgen?',
    answer: `Ja, als het u niet lukt om uw dag of uw zaken zelf te regelen. Een begeleider komt bij u thuis en helpt u bijvoorbeeld met plannen, post, contact met anderen of rust in uw hoofd.

Meld u bij {loket} of bel {telefoon}. We kijken eerst samen wat u zelf kunt en wie u kan helpen.`,
    synonyms: [
      'individuele begeleiding',
      'woonbegeleiding',
      'iemand die mij helpt met mijn dag',
      'psychische klachten',
    ],
    related: ['wat-is-dagbesteding', 'wie-helpt-mij-met-formulieren-en-brieven'],
  },
  {
    key: 'wat-is-dagbesteding',
    title: 'Wat is dagbesteding en hoe vraag ik dat aan?',
    answer: `Dagbesteding is een plek waar u overdag iets doet met anderen: koken, tuinieren, hout bewerken, bewegen of creatief bezig zijn. Er is begeleiding bij.

Dagbesteding vraagt u aan bij {naam}: {telefoon}. U mag eerst een dagdeel meekijken op twee plekken.`,
    synonyms: ['dagopvang', 'dagactiviteiten', 'zorgboerderij', 'overdag iets te doen'],
    related: ['hoe-kom-ik-bij-de-dagbesteding', 'hoe-krijg-ik-even-vrij-van-de-zorg'],
  },
  {
    key: 'hoe-kom-ik-bij-de-dagbesteding',
    title: 'Hoe kom ik bij de dagbesteding?',
    answer: `Kunt u niet zelf of met familie reizen? Dan haalt een busje u op en brengt u weer thuis. Dat spreken we af in het gesprek over de dagbesteding.

Is het busje te laat? Bel de planning van het vervoer. Het nummer staat op uw pas.`,
    synonyms: ['busje naar dagbesteding', 'opgehaald worden', 'reizen naar dagbesteding'],
    related: ['wat-is-dagbesteding', 'hoe-vraag-ik-de-regiotaxi-aan'],
  },
  {
    key: 'wie-regelt-verpleging-of-verzorging-thuis',
    title: 'Wie regelt verpleging of verzorging thuis?',
    answer: `Hulp bij wassen, aankleden, medicijnen of een wond regelt de wijkverpleging. Dat betaalt uw zorgverzekering, zonder eigen risico. Bel zelf een organisatie voor thuiszorg of vraag het uw huisarts.

De gemeente gaat over hulp in het huishouden, begeleiding en hulpmiddelen.`,
    synonyms: ['wijkverpleging', 'thuiszorg', 'hulp bij douchen', 'steunkousen', 'zorgverzekering'],
    related: ['kan-ik-begeleiding-thuis-krijgen', 'wanneer-krijg-ik-langdurige-zorg'],
    source: 'Zorgverzekeringswet; afspraken met verzekeraars, 2026',
  },
  {
    key: 'wanneer-krijg-ik-langdurige-zorg',
    title: 'Wanneer krijg ik langdurige zorg (Wlz)?',
    answer: `Heeft u de hele dag en nacht zorg of toezicht nodig, en gaat dat niet meer over? Dan past de Wet langdurige zorg (Wlz). Het CIZ beslist daarover. U kunt met Wlz-zorg in een verpleeghuis wonen of thuis blijven.

De cliëntondersteuner helpt u gratis met de aanvraag.`,
    synonyms: ['verpleeghuis', 'CIZ', 'verzorgingshuis', 'hele dag zorg nodig', 'indicatie'],
    related: ['wat-doet-een-clientondersteuner', 'wie-regelt-verpleging-of-verzorging-thuis'],
    source: 'Wet langdurige zorg',
  },
  {
    key: 'ik-kom-uit-het-ziekenhuis',
    title: 'Ik kom uit het ziekenhuis. Kan ik meteen hulp krijgen?',
    answer: `Ja, dat kan als het niet kan wachten. Zeg in het ziekenhuis dat u thuis hulp nodig heeft. De verpleegkundige regelt de zorg van de eerste dagen en belt ons voor de rest.

Bent u al thuis? Bel {telefoon} en zeg dat er haast bij is. U heeft binnen drie werkdagen antwoord.`,
    synonyms: ['na een operatie', 'spoed', 'tijdelijke hulp', 'thuis na opname'],
    related: ['wie-regelt-verpleging-of-verzorging-thuis', 'hoe-lang-duurt-het-voordat-ik-hulp-krijg'],
  },
  {
    key: 'kan-iemand-eten-bij-mij-brengen',
    title: 'Kan iemand eten bij mij brengen?',
    answer: `Ja. In elke kern zijn vrijwilligers die warme maaltijden brengen. U kunt ook samen met anderen eten in een buurthuis. U betaalt alleen de maaltijd.

Bel {telefoon} voor een folder met adressen.`,
    synonyms: ['maaltijdservice', 'tafeltje dekje', 'warm eten thuis', 'niet meer kunnen koken'],
    related: ['ik-voel-mij-alleen', 'wie-kan-mij-helpen-met-een-klusje'],
    audience: 'help-seekers',
  },
  {
    key: 'ik-voel-mij-alleen',
    title: 'Ik voel mij alleen. Wie kan mij helpen?',
    answer: `U bent niet de enige. Loop binnen bij {loket} of bel {telefoon}. Dan zoeken we samen iets wat bij u past: een maatje, een eetgroep, een wandelclub of iemand die elke week belt.

U hoeft daar niets voor aan te vragen.`,
    synonyms: ['eenzaam', 'geen contact met mensen', 'maatje', 'mensen ontmoeten'],
    related: ['kan-iemand-eten-bij-mij-brengen', 'hoe-word-ik-vrijwilliger'],
    audience: 'help-seekers',
  },
];
