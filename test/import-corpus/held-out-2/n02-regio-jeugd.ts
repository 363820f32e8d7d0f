import { cell, h, head, p, row, table, title } from '../make/block.ts';

// Merged rows name the phase and carry the year; the date is the last column.
export const regioJeugdBlocks = [
  title('Communicatie inkoop jeugdhulp regio Waterlanden'),
  p('Vijf gemeenten, één inkoop. Dit stuk is van de werkgroep communicatie, versie 1.1 (3 december 2026).'),
  h(1, 'Waar gaat het over'),
  p(
    'De contracten voor jeugdhulp lopen eind 2027 af. De regio koopt opnieuw in. Ouders en jongeren merken daar pas in de tweede helft van 2027 iets van, aanbieders en verwijzers al veel eerder.',
  ),
  h(1, 'Doelgroepen'),
  table(
    head('Doelgroep', 'Wat is hun belang?', 'Hoe bereiken we ze?'),
    row('Jeugdhulpaanbieders', 'Continuïteit van hun bedrijf', 'Nieuwsbrief, marktconsultatie'),
    row('Huisartsen en jeugdartsen', 'Weten naar wie zij kunnen verwijzen', 'Mail via de huisartsenkring'),
    row('Ouders en jongeren', 'Dezelfde hulpverlener houden', 'Brief, website'),
  ),
  h(1, 'Acties'),
  table(
    head('Actie', 'Wie', 'Wanneer'),
    row(cell('Fase 1: voorbereiding (januari t/m maart 2027)', { columns: 3 })),
    row('Startbijeenkomst met aanbieders organiseren', 'Hidde', '21 jan'),
    row('Vraag en antwoord op de regiosite plaatsen', 'Webredacteuren gemeenten', 'begin februari'),
    row('Verslag van de marktconsultatie delen', 'Hidde, Fenna', 'uiterlijk 12 maart'),
    row(cell('Fase 2: aanbesteding (april t/m september 2027)', { columns: 3 })),
    row('Publicatie van de aanbesteding aankondigen', 'Fenna', 'half april'),
    row('Raadsleden bijpraten', 'Wethouders', 'mei/juni'),
    row('Persbericht over de gunning', 'Fenna', 'na gunning'),
    row(cell('Fase 3: overgang (oktober t/m december 2027)', { columns: 3 })),
    row('Brief aan ouders van wie de aanbieder stopt', 'Toegangsteams', '.. okt'),
    row('Verwijskaart naar huisartsen sturen', 'Hidde', '1 of half nov'),
    row('Nieuwe contracten gaan in', '', 'per 1 januari 2028'),
  ),
];
