import { h, p, row, table, title, ul } from '../make/block.ts';

// Word without heading styles: headings are bold lines, numbered by hand. 'Wanneer | Wat | Voor wie | Door wie'.
export const voordeurBlocks = [
  title('Communicatieplan Eén Voordeur'),
  p('Gemeente Zoutdrecht'),
  p('Opdrachtgever: Hanneke Brouwershaven (afdelingshoofd Samenleving)'),
  p('Opsteller: Tjeerd Vlasman, communicatieadviseur'),
  p('Looptijd: maart 2023 – januari 2024'),
  p('Versie 0.8, 27 februari 2023 – CONCEPT, niet verspreiden'),
  h(1, '1. Aanleiding'),
  p(
    'Inwoners die hulp zoeken komen in Zoutdrecht nu bij drie loketten terecht: het Wmo-loket in het gemeentehuis, het Jongerenpunt en de balie Werk & Inkomen. Uit het klantonderzoek van vorig jaar blijkt dat bijna vier op de tien mensen minstens één keer zijn doorverwezen voordat ze iemand spraken die hen kon helpen. Het college heeft daarom op 17 januari 2023 besloten om de loketten samen te voegen tot één toegang, met de werktitel Eén Voordeur. De nieuwe toegang gaat per 1 november 2023 open in het voormalige postkantoor aan de Havenkade.',
  ),
  p(
    'Voor medewerkers heeft dit gevolgen: van 41 mensen verandert de werkplek, van 12 ook de functie. De ondernemingsraad heeft een positief advies gegeven, maar wel met de opmerking dat er “tijdig en eerlijk” gecommuniceerd moet worden. Daar gaan we voor.',
  ),
  h(1, '2. Wat willen we bereiken?'),
  p('We maken onderscheid tussen interne en externe doelen.'),
  p('**Intern**'),
  ul(
    'Kennis: medewerkers van de drie loketten weten uiterlijk 1 juni wat er voor hen persoonlijk verandert.',
    'Houding: medewerkers hebben er vertrouwen in dat zij in Eén Voordeur hun werk goed kunnen doen.',
  ),
  p('**Extern**'),
  ul(
    'Kennis: 60% van de inwoners die in 2023 contact hebben gehad met een van de loketten, weet op 1 november waar zij met hun vraag terecht kunnen.',
    'Gedrag: inwoners met een nieuwe hulpvraag melden zich vanaf november bij Eén Voordeur en niet meer bij de oude loketten.',
  ),
  h(1, '3. Voor wie?'),
  ul(
    'Medewerkers van de drie loketten (41) – gaan het doen, horen alles als eerste',
    'Ondernemingsraad – adviseert, wordt maandelijks bijgepraat',
    'Inwoners met een lopende voorziening – hebben er last van als het misgaat',
    'Huisartsen, scholen en kerken – verwijzen door',
    'Gemeenteraad – stelt het budget vast',
    'Lokale pers (De Zoute Bode, Radio Drecht)',
  ),
  h(1, '4. Kernboodschap'),
  p(
    'Eén vraag, één plek, één gezicht. Vanaf 1 november kan iedereen in Zoutdrecht met vragen over zorg, opvoeden, werk en geld terecht op de Havenkade. Je vertelt je verhaal één keer. Wie al hulp heeft, houdt die hulp.',
  ),
  p('Accenten per doelgroep:'),
  ul(
    'Medewerkers: jij blijft doen waar je goed in bent, alleen zitten we voortaan bij elkaar.',
    'Inwoners met een lopende voorziening: voor jou verandert er niets aan je indicatie.',
    'Verwijzers: één telefoonnummer, ook voor overleg.',
  ),
  h(1, '5. Toon'),
  p('Nuchter, warm en zonder beleidstaal. We schrijven u in brieven, je op sociale media.'),
  h(1, '6. Planning'),
  p('Onderstaande planning bespreken we elke drie weken in het projectteam. Data van de raad zijn onder voorbehoud.'),
  table(
    row('**Wanneer**', '**Wat**', '**Voor wie**', '**Door wie**'),
    row('6 maart', 'Startbijeenkomst in de kantine', 'Medewerkers van de drie loketten', 'Hanneke en Tjeerd'),
    row('wk 12', 'Persoonlijke brief met plaatsingsvoorstel', 'Medewerkers van wie de functie verandert', 'P&O'),
    row('Half april', 'Raadsinformatiebrief', 'Gemeenteraad', 'Tjeerd (concept), wethouder Kooiman'),
    row('23 mei 2023', 'Lunchbijeenkomst “wat merk jij ervan?”', 'Huisartsen, scholen en kerken', 'Projectleider'),
    row('Mei/juni', 'Rondje langs de teams', 'Medewerkers van de drie loketten', 'Hanneke'),
    row('zomer', 'Webpagina zoutdrecht.example/voordeur live', 'Inwoners', 'Tjeerd / webredactie'),
    row('1e helft september', 'Brief aan cliënten', 'Inwoners met een lopende voorziening', 'Wmo-loket; Jongerenpunt'),
    row('.. okt', 'Persgesprek met De Zoute Bode', 'Lokale pers', 'wethouder Kooiman'),
    row(
      '23 t/m 27 oktober',
      'Verhuisweek: loketten gesloten, bericht op deuren en website',
      'Alle inwoners',
      'Facilitair en webredactie',
    ),
    row('1 nov.', 'Feestelijke opening', 'Inwoners, medewerkers, raad en pers', 'Projectteam'),
    row('eind november', 'Terugblik op de eerste maand in de gemeentegids', 'Inwoners', 'Tjeerd'),
    row('januari 2024', 'Evaluatie in de OR', 'Ondernemingsraad', 'Hanneke'),
    row('n.t.b.', 'Filmpje met medewerkers', 'Inwoners, verwijzers', ''),
  ),
  h(1, '7. Geld en uren'),
  p(
    'Er is € 12.500 beschikbaar voor communicatie. Daarvan gaat € 4.000 naar de brief aan cliënten, € 3.500 naar de opening en de rest naar drukwerk en bebording. De communicatieadviseur is er gemiddeld 8 uur per week mee bezig.',
  ),
  h(1, '8. Risico’s'),
  p(
    'Het grootste risico is dat de verbouwing uitloopt. Dan schuift de opening naar januari en moeten we alle data na half september herzien. Een tweede risico is dat mensen denken dat er bezuinigd wordt. Zie het Q&A-document (versie 3) op de projectschijf.',
  ),
  h(1, '9. Evalueren'),
  p(
    'In december bellen we dertig inwoners die in november bij Eén Voordeur zijn geweest. Daarnaast tellen we elke maand hoeveel mensen zich nog aan een oude balie melden.',
  ),
];
