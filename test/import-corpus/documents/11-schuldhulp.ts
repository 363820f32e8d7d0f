// Plain text from a mail: hand-made headings, 'date: activity' lines, a sender line and a wish list without dates.
export const schuldhulpText = `COMMUNICATIEPLAN VROEGSIGNALERING SCHULDEN
gemeente Heidewijk
versie 0.3, 5 februari 2020
opsteller: Floor van Tiggelen

Beste allemaal,

Hierbij het plan zoals besproken. Graag reactie voor vrijdag.

1. AANLEIDING
Vanaf 1 april krijgt de gemeente een seintje als iemand twee maanden de huur of
de zorgpremie niet betaalt. Een medewerker belt dan aan. We willen dat inwoners
dat zien als hulp en niet als controle.

2. DOELEN
- Inwoners weten dat de gemeente kan aanbellen en waarom (kennis)
- Inwoners ervaren het bezoek als steun (houding)
- Mensen met betalingsachterstanden accepteren het aanbod (gedrag)

3. DOELGROEPEN
* inwoners met betalingsachterstanden
* vaste lasten partners (woningcorporatie, energiebedrijven, zorgverzekeraars)
* vrijwilligers van de Thuisadministratie
* raad

4. KERNBOODSCHAP
Eerder hulp, minder zorgen. Wij bellen aan omdat we willen helpen.

5. KALENDER
12 februari: overleg met de vaste lasten partners (Floor)
begin maart: brief aan alle huishoudens
19 maart 2020: training voor vrijwilligers van de Thuisadministratie
week 13: bericht in Heidewijks Nieuws
1 april: persbericht start vroegsignalering
medio mei: interview met een ervaringsdeskundige
mei/juni: raadsinformatiebrief
sept.: eerste cijfers op de website
n.t.b.: podcast

6. BUDGET
brief: EUR 2.900
training: EUR 450
advertentie: 600,-

7. CONTACT
Floor van Tiggelen, tel. 0900-2222222, bereikbaar ma t/m do: 9.00-17.00 uur
`;
