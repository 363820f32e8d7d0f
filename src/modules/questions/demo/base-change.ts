/**
 * A change of the base for the demo, after everybody took part: it reaches those without a text of their own at once, waits
 * for approval with others, and has to be brought together with the texts of Maasheuvel, Peelrand and Oosterzand.
 */
export const demoBaseChange = {
  key: 'verandert-mijn-hulp-in-het-huishouden-in-2028',
  why: 'Het besluit over de inkoop is een half jaar later.',
  answer: `Nee, uw hulp stopt niet. Tot en met december 2027 verandert er niets.

Vanaf 1 januari 2028 werken we met nieuwe contracten. In december 2027 weten we welke organisaties de hulp geven. U krijgt dan een brief van ons, met de naam van uw organisatie.

U hoeft nu niets te doen. Heeft u een vraag? Bel {telefoon}.`,
} as const;
