export const copy = {
  privacyTitle: 'Privacy',
  accessibilityTitle: 'Toegankelijkheidsverklaring',
  toAccessibility: 'Toegankelijkheid van deze site',
  toPrivacy: 'Privacy op deze site',
  privacy: (
    name: string,
  ) => `Deze pagina is van **${name}**. Hier lees je welke gegevens we van je bewaren als je deze site bezoekt.

## Wat we niet doen

- We volgen je niet. Er staan geen cookies van anderen op deze site en we houden niet bij wie wat leest.
- We vragen niets op bij andere websites als je een pagina opent. Letters, plaatjes en programma’s komen van deze site zelf.
- We geven je gegevens niet aan anderen.

## Wat we wel bewaren

Werk je mee aan een programma en heb je een account, dan bewaren we je naam en je mailadres om je te herkennen. We bewaren ook welke wijzigingen je maakte, en een half jaar lang wanneer je je aanmeldde. Voor het aanmelden staat er één cookie in je browser. Na het afmelden is die weg.

## Wat je kunt vragen

Je mag zien wat we over je bewaren, fouten laten verbeteren en vragen om je gegevens te wissen. Met een account zie je alles bij **Je account**, **Je gegevens**. Zonder account vraag je het aan ${name}. Ben je het niet eens met hoe we met je gegevens omgaan? Dan kun je een klacht indienen bij de Autoriteit Persoonsgegevens.`,
  accessibility: (
    name: string,
  ) => `**${name}** wil dat iedereen deze site kan gebruiken, ook met een schermlezer, met alleen een toetsenbord of met een klein scherm. De overheid moet dat ook: het staat in het Besluit digitale toegankelijkheid overheid.

## Status: eerste maatregelen genomen (C)

Deze site voldoet nog niet aantoonbaar aan alle eisen. De software wordt bij elke wijziging door een computer gecontroleerd op WCAG 2.2, niveau A en AA. **Een onafhankelijk onderzoek is nog niet gedaan.** Daarom noemen we de status niet hoger dan dit.

## Wat we weten

- De pagina’s werken zonder muis en zonder JavaScript, en op een klein scherm.
- Een computer vindt ongeveer een derde van alle problemen. De rest moet een mens zoeken. Dat moet nog gebeuren.
- De pdf’s hebben koppen en een leesvolgorde, maar zijn niet onafhankelijk gekeurd.
- Een grote kalender als tijdlijn is op een telefoon lastig te lezen. In de lijst staat hetzelfde.

## Werkt iets niet voor je?

Laat het weten aan ${name}. Vertel op welke pagina het was, wat je wilde doen en waarmee je werkt. Hoor je niets, of ben je niet tevreden met het antwoord? Dan kun je naar de Nationale ombudsman of het College voor de Rechten van de Mens.`,
} as const;
