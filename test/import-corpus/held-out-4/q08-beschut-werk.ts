import { type Block, h, p, subtitle, title, ul } from '../make/block.ts';
import { grid } from '../held-out-3/grid.ts';

export const beschutWerkBlocks: readonly Block[] = [
  title('Communicatieplan Werkplaats Zuidrand'),
  subtitle('Beschut werk in eigen hand: april 2026 – maart 2027'),
  grid(`
Opdrachtgever | Nynke Holwerda (directeur Werk)
Schrijver | Odd Brandsma
Datum | 20 maart 2026
Versienummer | 1.2
Verspreid aan | werkgroep, ondernemingsraad, cliëntenraad
`),
  h(1, 'Situatie'),
  p(
    'De gemeenten Marswold en Terhoek halen het beschut werk per 1 januari 2027 weg bij het samenwerkingsverband en beginnen een eigen werkplaats op bedrijventerrein Zuidrand. Voor 112 mensen met een indicatie verandert de werkplek, de bus en vaak ook de leidinggevende. Veel van hen lezen moeizaam. Ouders, begeleiders en bewindvoerders lezen mee en hebben eigen vragen, vooral over loon en vervoer.',
  ),
  p(
    'In de pers is het plan ontvangen als een bezuiniging. Dat klopt voor een deel en dat zeggen we ook. De bonden hebben op 9 februari 2026 een manifest aangeboden aan de raad van Terhoek.',
  ),
  h(1, 'Communicatiedoelstellingen'),
  grid(`
**Doelgroep** | **Weten** | **Vinden** | **Doen**
Werknemers | De werknemers weten vóór de zomer wanneer zij verhuizen | De werknemers voelen zich welkom op de nieuwe plek | De werknemers komen een keer proefdraaien
Werkgevers in de regio | Werkgevers kennen de diensten van de werkplaats | | Tien werkgevers plaatsen een opdracht
`),
  h(1, 'Kernboodschap'),
  p('“Je werk verhuist mee naar Zuidrand. Je loon blijft hetzelfde en de bus haalt je op.”'),
  h(1, 'Hoe pakken we het aan'),
  p(
    'Niets gaat alleen op papier. Elke brief wordt door de werkleiding voorgelezen en er hangt een pictogrammenbord in de kantine. Odd maakt filmpjes met twee werknemers die al zijn wezen kijken. Alles wat wij over loon zeggen is nagekeken door de salarisadministratie.',
  ),
  h(1, 'Planning communicatie'),
  grid(`
**Periode** | < | **Wat doen we** | **Doelgroep** | **Middel** | **Uitvoering**
2e kwartaal 2026 | 7 april | Start, de directeur vertelt het zelf | Werknemers | bijeenkomst in de kantine | Nynke, werkleiding
^ | dezelfde week | Brief naar huis | Ouders en begeleiders | brief | Odd
^ | half mei | Proefdraaidag 1 ¶ • busje regelen ¶ • broodjes | Werknemers | bezoek | Odd en twee werknemers
^ | elke laatste vrijdag van de maand | Vragenuurtje | Werknemers | kantine | werkleiding
3e kwartaal 2026 | begin juli | Zomerbericht: zo ver zijn we | Werknemers, Ouders en begeleiders | filmpje, brief | Odd
^ | wk 36 t/m 38 | Bezoek aan dertig bedrijven | Werkgevers in de regio | bezoek | accountmanagers
4e kwartaal 2026 | okt. | Brief over loon en vervoer | Werknemers | brief ¶ voorlezen door werkleiding | Salarisadministratie, Odd
^ | 19 nov | Proefdraaidag 2 | Werknemers | bezoek | Odd
^ | vr 18 dec | Afscheid van de oude hal | Werknemers ¶ Ouders en begeleiders | feest | werkleiding ¶ Nynke
1e kwartaal 2027 | ma 4 jan | Eerste werkdag, ontvangst met koek | Werknemers | ontvangst | Nynke, beide wethouders
^ | twee weken na de start | Persbezoek | Pers | persbezoek | Odd
^ | eind mrt | Bedankkaart | Werkgevers in de regio | kaart | accountmanagers
`),
  h(1, 'Fasen'),
  grid(`
**Fase** | **Van – tot** | **Accent** | **Klaar als**
Vertellen | april – juni 2026 | rust en duidelijkheid | iedereen heeft het uit eerste hand gehoord
Wennen | juli – november 2026 | zelf ervaren | alle 112 werknemers zijn een keer geweest
Verhuizen | december 2026 – maart 2027 | praktisch | de laatste werknemer is over
`),
  h(1, 'Middelen'),
  ul(
    'Pictogrammenbord: elke maandag nieuw, in de kantine',
    'Filmpjes: kort, met ondertiteling',
    'Brief: één kant, wordt voorgelezen',
    'Kantinebijeenkomst: hooguit twintig minuten',
  ),
  h(1, 'Begroting'),
  ul('Filmpjes: € 3.600', 'Busvervoer proefdraaidagen: € 1.980', 'Afscheidsfeest: € 2.500', 'Drukwerk en porto: € 890'),
  h(1, 'Meten'),
  p('Nulmeting in april 2026 met smileykaarten in de kantine, herhaling in november 2026 en eind maart 2027.'),
];
