export const copy = {
  privacyTitle: 'Privacy',
  accessibilityTitle: 'Toegankelijkheidsverklaring',
  toAccessibility: 'Toegankelijkheid van deze site',
  toPrivacy: 'Privacy op deze site',
  mail: (link: string) => `mail naar ${link}`,
  form: (link: string) => `schrijf via ${link}`,
  phone: (number: string) => `bel ${number}`,
  or: ' of ',
  privacy: (
    name: string,
    reach: string,
  ) => `Deze pagina is van **${name}**. Hier leest u welke gegevens we bewaren als u deze site bezoekt.

## Wat we niet doen

- We volgen u niet. Er staan geen cookies van anderen op deze site en we houden niet bij wie wat leest.
- We vragen niets op bij andere websites als u een pagina opent. Letters, plaatjes en programma’s komen van deze site zelf.
- We geven uw gegevens niet aan anderen.

## Wat u zoekt en leest

We tellen per dag hoe vaak een antwoord is gelezen, hoe vaak mensen op ‘Ja’ of ‘Nee’ drukken en op welke woorden ze zoeken. Daar staat geen naam, adres of apparaat bij. Getallen van vier cijfers of meer, datums en mailadressen laten we weg uit de woorden waarop u zoekt. Woorden waarop minder dan drie keer is gezocht, leest niemand: die gaan na 30 dagen weg. De andere woorden gaan na 90 dagen weg.

## Wat u ons schrijft

Schrijft u bij ‘Wat was niet duidelijk?’ wat er beter kan, dan bewaren we die tekst een jaar, bij het antwoord waar het over gaat. Medewerkers van ${name} lezen uw tekst om het antwoord beter te maken. Getallen van vier cijfers of meer, postcodes en mailadressen halen we eruit voordat we de tekst bewaren. Er staat niet bij wie u bent. Schrijf daarom geen namen of adressen op: dan kunnen we niemand herkennen. Wilt u dat we een tekst eerder weghalen? Vraag het aan ${name}${reach}.

## Als u een account hebt

Werkt u mee aan een programma en hebt u een account, dan bewaren we uw naam en uw mailadres om u te herkennen. We bewaren ook welke wijzigingen u maakte, en een half jaar lang wanneer u zich aanmeldde. Voor het aanmelden staat er één cookie in uw browser. Na het afmelden is die weg.

## Wat u kunt vragen

U mag zien wat we over u bewaren, fouten laten verbeteren en vragen om uw gegevens te wissen. Met een account ziet u alles bij **Je account**, **Je gegevens**. Zonder account vraagt u het aan ${name}${reach}. Bent u het niet eens met hoe we met uw gegevens omgaan? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.`,
  accessibility: (name: string) =>
    `**${name}** wil dat iedereen deze site kan gebruiken, ook met een schermlezer, met alleen een toetsenbord of met een klein scherm. De overheid moet dat ook: het staat in het Besluit digitale toegankelijkheid overheid.`,
  /** Stands as long as the organisation has no statement of its own. Change the date with the words. */
  status: `## Status: eerste maatregelen genomen (C)

Deze site voldoet nog niet aantoonbaar aan alle eisen. De software wordt bij elke wijziging door een computer gecontroleerd op WCAG 2.2, niveau A en AA. **Een onafhankelijk onderzoek is nog niet gedaan.** Daarom noemen we de status niet hoger dan dit.

## Wat we weten

- De pagina’s werken zonder muis en zonder JavaScript, en op een klein scherm.
- Een computer vindt ongeveer een derde van alle problemen. De rest moet een mens zoeken. Dat moet nog gebeuren.
- Een antwoord in een andere taal staat in die taal op de pagina. De knoppen eromheen zijn er in het Nederlands en in het Arabisch, Duits, Engels, Frans, Fries, Oekraïens, Perzisch, Pools, Spaans en Turks. Staat een taal daar niet bij, dan zijn de knoppen Nederlands.
- Deze pagina en de pagina over privacy zijn er alleen in het Nederlands.

Wij schreven dit op 22 november 2026.`,
  register: (link: string) => `De verklaring van deze site in het register staat op ${link}.`,
  problem: (name: string, reach: string) => `## Werkt iets niet voor u?

Laat het weten aan ${name}${reach}. Vertel op welke pagina het was, wat u wilde doen en waarmee u werkt. Hoort u niets, of bent u niet tevreden met het antwoord? Dan kunt u naar de Nationale ombudsman of het College voor de Rechten van de Mens.`,
} as const;
