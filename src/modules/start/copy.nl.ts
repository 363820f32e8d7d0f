export const copy = {
  firstTitle: 'Welkom bij Eenstemmig',
  firstLead: 'Maak van je communicatieplan een kalender die klopt. Hoe wil je beginnen?',
  readTitle: 'Lees mijn Word-plan',
  readText: 'Kies je plan of kalender. Wij herkennen doelgroepen, doelen en activiteiten. Jij kijkt alles na voordat er iets bewaard wordt.',
  readHelp: 'Word, Excel, OpenDocument, HTML, Markdown of tekst. Hooguit 50 MB. Het bestand blijft op deze computer.',
  readButton: 'Plan inlezen',
  exampleTitle: 'Kijk rond in een voorbeeld',
  exampleText: 'Twee verzonnen programma’s met een volle kalender: een regio die samen zorg inkoopt en een nieuw wijkteam. Weghalen kan later.',
  exampleButton: 'Voorbeeld openen',
  emptyLink: 'Of begin met een leeg programma',
  file: 'Bestand',
  nav: 'Overzicht',
} as const;
