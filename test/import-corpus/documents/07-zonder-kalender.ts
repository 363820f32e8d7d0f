import { h, head, ol, p, row, subtitle, table, title, ul } from '../make/block.ts';

// No calendar at all, but tables with names and dates everywhere: version table, distribution list, meetings, stakeholders, budget, decisions.
export const zonderKalenderBlocks = [
  title('Strategisch communicatieadvies'),
  subtitle('Hervorming Wmo-vervoer regio Hoogeland'),
  table(
    head('Versie', 'Datum', 'Auteur', 'Wijziging'),
    row('0.1', '03-05-2022', 'Iris Poelgeest', 'Eerste concept'),
    row('0.2', '17-05-2022', 'Iris Poelgeest', 'Reactie Adriaan verwerkt'),
    row('0.9', '1 juni 2022', 'Iris Poelgeest', 'Naar stuurgroep'),
  ),
  p('Verspreiding'),
  table(
    head('Naam', 'Functie', 'Datum verzonden'),
    row('Adriaan Koch', 'Programmamanager', '17 mei 2022'),
    row('Leden stuurgroep', '', '1 juni 2022'),
  ),
  h(1, '1. Vraag'),
  p(
    'De programmamanager vroeg op 20 april 2022 om een advies over de communicatie rond de hervorming van het Wmo-vervoer. Acht gemeenten willen het taxivervoer voor inwoners met een beperking anders organiseren. De huidige contracten lopen af op 31 december 2023. Een volledig plan met kalender volgt na de zomer, als de raden een besluit hebben genomen.',
  ),
  h(1, '2. Analyse'),
  p(
    'In maart 2022 verscheen een kritisch rapport van de rekenkamercommissie. In de week van 11 april stond het onderwerp vier keer in de krant. Op 12 mei was er een hoorzitting waar reizigers vertelden over te late taxi’s. Het sentiment is negatief, maar de reizigersraad wil constructief meedenken.',
  ),
  table(
    head('Stakeholder', 'Belang', 'Invloed', 'Houding'),
    row('Reizigers', 'Groot: zij komen te laat of niet', 'Klein', 'Boos en moe'),
    row('Reizigersraad Hoogeland', 'Groot', 'Middel', 'Kritisch-constructief'),
    row('Vervoerders', 'Omzet, zekerheid', 'Middel', 'Afwachtend'),
    row('Acht colleges', 'Kosten beheersen', 'Groot', 'Verdeeld'),
  ),
  h(1, '3. Advies'),
  p('Ons advies bestaat uit vier punten.'),
  ol(
    'Geef toe wat niet goed gaat, voordat je vertelt wat er beter moet.',
    'Laat reizigers meebeslissen over de service-eisen. Doe dit vóór 1 oktober.',
    'Communiceer pas over prijzen als de acht colleges het eens zijn.',
    'Stel één woordvoerder aan voor de regio.',
  ),
  h(1, '4. Kernboodschap (eerste aanzet)'),
  p(
    'Op tijd komen is geen luxe. Wie niet zelf kan reizen, moet kunnen rekenen op vervoer dat komt als het is afgesproken.',
  ),
  h(1, '5. Organisatie'),
  table(
    head('Naam', 'Rol', 'Telefoon'),
    row('Iris Poelgeest', 'Strategisch adviseur', '0900-1234567'),
    row('Adriaan Koch', 'Programmamanager', '0900-7654321'),
    row('Dewi Santoso', 'Secretaris', '0900-1111111'),
  ),
  h(2, 'Overlegstructuur'),
  table(
    head('Overleg', 'Frequentie', 'Deelnemers', 'Voorzitter'),
    row('Stuurgroep', 'Maandelijks, eerste dinsdag', 'Portefeuillehouders', 'Burgemeester Dijkgraaf-Stam'),
    row('Projectteam', 'Wekelijks', 'Beleid, inkoop, communicatie', 'Adriaan'),
    row('Reizigersraad', '4x per jaar', 'Raad en projectteam', 'Mw. Oldenhof'),
  ),
  h(2, 'Besluitenlijst tot nu toe'),
  table(
    head('Datum', 'Besluit', 'Genomen door'),
    row('14 februari 2022', 'Gezamenlijk inkopen', 'Portefeuillehoudersoverleg'),
    row('4 april 2022', 'Geen nieuwe pilots', 'Stuurgroep'),
  ),
  h(1, '6. Begroting'),
  table(
    head('Kostenpost', 'Raming', 'Dekking'),
    row('Onderzoek onder reizigers', '€ 18.000', 'Programmabudget 2022'),
    row('Gespreksavonden', '€ 6.500,00', 'Programmabudget 2022'),
    row('Inhuur tekstschrijver', '3.200', 'Nog geen dekking'),
  ),
  h(1, '7. Hoe nu verder?'),
  p(
    'Dit advies staat op 14 juni 2022 op de agenda van de stuurgroep. Uiterlijk 1 juli verwerken we de reacties. Op 8 september praten we de reizigersraad bij. In het najaar maken we het communicatieplan.',
  ),
  ul(
    'Actie: Adriaan plant een sessie met de woordvoerders van de acht gemeenten.',
    'Actie: Iris zoekt uit welke kanalen reizigers gebruiken.',
  ),
];
