import { h, head, ol, p, row, table, title, ul } from '../make/block.ts';

// An incident: hours, 'z.s.m.', days counted from the decision, one date in the title of the day.
export const crisisopvangBlocks = [
  title('Communicatieaanpak tijdelijke opvang sporthal De Griffel'),
  p('Gemeente Noorderkwelder – crisiscommunicatie, dinsdag 4 oktober 2022, 21.15 uur'),
  p('Omgevingsanalist: Lot. Perswoordvoerder: Kars (bereikbaar 24/7 via 0900-3333333). Burgemeester is boegbeeld.'),
  h(1, 'Situatie'),
  p(
    'Op verzoek van de veiligheidsregio vangt Noorderkwelder vanaf vrijdag 7 oktober 2022 maximaal 80 mensen op in sporthal De Griffel, voor zes weken. Vanavond om 20.00 uur is dit besloten. Sportverenigingen weten nog van niets. Op Facebook gaan geruchten rond over 300 mensen.',
  ),
  h(1, 'Doel'),
  ul(
    'Informatie geven: omwonenden en verenigingen horen het van ons, niet via via.',
    'Schade beperken: verenigingen weten waar zij terechtkunnen.',
    'Betekenis geven: laten zien dat we dit als gemeente dragen.',
  ),
  h(1, 'Kernboodschap'),
  p(
    'Mensen in nood hebben een dak nodig. De Griffel is zes weken lang dat dak. Voor de verenigingen zoeken we met spoed andere zalen.',
  ),
  h(1, 'Acties'),
  table(
    head('Wanneer', 'Actie', 'Doelgroep', 'Middel', 'Wie', 'Gedaan'),
    row(
      'di 4 okt, 22.00 uur',
      'Bellen met voorzitters',
      'Besturen sportverenigingen',
      'Telefoon',
      'Wethouder sport',
      'ja',
    ),
    row('woe 5 okt 8.00 uur', 'Bericht op intranet', 'Medewerkers gemeente', 'Intranet', 'Lot', 'ja'),
    row('5 okt, 9:00', 'Raad informeren', 'Raadsleden', 'Raadsmemo', 'Griffier', 'ja'),
    row('5 okt, 10.00 uur', 'Persbericht en webbericht', 'Pers, inwoners', 'Persbericht; website; X', 'Kars', 'nee'),
    row('5 okt einde middag', 'Brief huis aan huis (500 meter)', 'Omwonenden', 'Bewonersbrief', 'Buitendienst', 'nee'),
    row(
      '6 okt, 19.30-21.00 uur',
      'Bewonersavond in de kantine',
      'Omwonenden en verenigingen',
      'Bijeenkomst',
      'Burgemeester, Lot',
      '',
    ),
    row('z.s.m.', 'Veelgestelde vragen online', 'Inwoners', 'Website', 'Lot', ''),
    row('vrijdag 7 oktober', 'Aankomst eerste groep (geen pers)', '', '', 'Teamleider opvang', ''),
    row('dagelijks 16.00 uur', 'Omgevingsbeeld delen', 'Crisisteam', 'Mail', 'Lot', ''),
    row('na 2 weken', 'Terugblik met omwonenden', 'Omwonenden', 'Koffie-uur', 'Gebiedsmanager', ''),
    row('half nov', 'Afscheid en bedankje', 'Vrijwilligers, verenigingen', 'Kaart', 'Burgemeester', ''),
  ),
  h(1, 'Afspraken'),
  ol(
    'Alle perscontacten lopen via Kars.',
    'Geen foto’s van bewoners.',
    'Overleg crisisteam: elke dag 8.30 uur en 17.00 uur.',
  ),
  h(1, 'Logboek'),
  table(
    head('Tijd', 'Wat gebeurde er', 'Bron'),
    row('19.40', 'Verzoek van de veiligheidsregio', 'telefoon'),
    row('20.00', 'Besluit burgemeester', 'mail'),
    row('20.55', 'Eerste bericht in Facebookgroep', 'omgevingsanalyse'),
  ),
];
