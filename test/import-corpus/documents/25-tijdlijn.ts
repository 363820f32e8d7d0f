/** A timeline as pages on the web give it: what happens first, and below it when; lists and links in between. */
export const tijdlijnText = `Planning herinrichting Wilgenplein

Begin bouw nieuwe speeltuin
Q2/Q3 2028
Besluit over het ontwerp
- Reacties verwerken
- Toelichting in de raad
eind 2027
Tweede meedenkavond
Schetsen van de werkgroep

Lees het verslag
14 september 2027
Eerste meedenkavond

Lees het verslag
1 juni 2027
Start van het onderzoek
voorjaar 2027
`;
