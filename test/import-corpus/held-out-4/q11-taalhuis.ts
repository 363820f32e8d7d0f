export const taalhuisText = `COMMUNICATIE TAALHUIS STEENWALDE
================================
van Berber Zijlstra, 4 september 2028, tweede versie

1. WAAROM
Het taalhuis krijgt vanaf januari een tweede adres, in het gezondheidscentrum.
Drie op de tien volwassenen in onze gemeente heeft moeite met lezen. Zij komen
zelden uit zichzelf. We moeten het dus hebben van de mensen om hen heen.

2. WAT WILLEN WE
We willen dat huisartsen, assistentes en baliemedewerkers het gesprek over lezen
durven aan te gaan. En we willen dat zestig nieuwe cursisten zich aanmelden.

3. WAT ZEGGEN WE
Kernboodschap: Beter leren lezen kan op elke leeftijd, en het kan nu ook bij de
dokter om de hoek.

4. WANNEER
  ma 18/9       teamoverleg gezondheidscentrum, Berber schuift aan
  2e helft okt  training herkennen van laaggeletterdheid (Berber, Taal voor Thuis)
  nov           posters in wachtkamers [Wytze]
  vr 1 dec      artikel in De Steenwalder
  wk 2          opening tweede adres: wethouder leest voor
  vanaf 15 jan  elke dinsdag inloopspreekuur in het gezondheidscentrum
  voor 1 april  cursisten vertellen hun verhaal op de lokale omroep
  nog prikken   bedankborrel voor de taalmaatjes

Niet in de planning: de landelijke campagne. Die start op 8 september en heeft
zijn eigen middelen.

5. WIE
Berber (communicatie), Wytze (taalhuis), Taal voor Thuis (trainer)

6. GELD
posters 350 euro, training 1.200 euro, opening 500 euro
`;
