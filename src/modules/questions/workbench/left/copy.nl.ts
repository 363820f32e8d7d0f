/** Sentences about own words for a base that the organisation left. */
export const copy = {
  title: 'Jullie doen niet meer mee met de basis van deze vraag',
  shown: 'Jullie eigen tekst staat nog op jullie site. Wil je hem kunnen aanpassen, maak er dan een eigen vraag van.',
  notShown: 'Jullie eigen tekst staat niet op de site. Wil je hem gebruiken, maak er dan een eigen vraag van.',
  text: 'Jullie tekst',
  keep: 'Maak er een eigen vraag van',
  keepHelp: 'Jullie houden de vraag dan zelf bij. Hij blijft op de site, op hetzelfde adres.',
  keepConcept: 'Jullie houden de vraag dan zelf bij. Hij is nog een concept.',
} as const;
