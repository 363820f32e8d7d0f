/** The accessibility statement of the workbench; a municipality puts its own beside it. */
export const accessibility = {
  title: 'Toegankelijkheid',
  text: `We willen dat iedereen met Eenstemmig kan werken, ook met een schermlezer, met alleen een toetsenbord of met een klein scherm.

## Hoe we dat doen

- We volgen de internationale afspraken voor toegankelijkheid (WCAG 2.2, niveau AA).
- Bij elke wijziging van het programma controleert een computer de pagina’s. Mensen met een beperking hebben het programma nog niet getest.
- Alles werkt zonder muis, en ook als JavaScript uit staat.
- Bij elke tekening staat een tabel met dezelfde gegevens.
- Niets hangt af van kleur alleen.

## Wat nog niet goed genoeg is

- Een grote kalender als tijdlijn is op een telefoon lastig te lezen. Gebruik dan de lijst; daarin staat hetzelfde.
- De pdf’s hebben de juiste opbouw, maar zijn niet door een onafhankelijke partij gekeurd.

## Werkt iets niet voor je?

Laat het weten aan de beheerder van je organisatie. Vertel wat je wilde doen, op welke pagina, en waarmee je werkt.`,
} as const;
