// A plan that was pasted from an e-mail: plain text, headings in capitals, a dash between date and deed.
export const mailtjeText = `COMMUNICATIEPLAN VROEGSIGNALERING
Gemeente Dorst aan de Vliet, 9 februari 2027
Opsteller: Teun Jonker

AANLEIDING
Woningcorporaties en energiebedrijven geven betalingsachterstanden aan ons door. Wij nemen daarna contact op met de inwoner.

DOELEN
- Inwoners weten dat wij kunnen bellen of langskomen.
- Inwoners vertrouwen de beller van de gemeente.

KERNBOODSCHAP
Wij bellen om te helpen, niet om te innen.

KALENDER
1 maart - Persbericht (Teun)
8 t/m 12 maart - Advertentie in de streekbode
eind maart - Uitleg aan huisartsen en kerken
15 of 16 april - Themaavond voor vrijwilligers
uiterlijk 1 juni - Tussenstand naar de raad (wethouder)

KOSTEN
Advertentie: 600 euro
Themaavond: 450 euro
`;
