import { h, p, row, table, title, ul } from '../make/block.ts';

// The calendar lies on its side: every moment is a column.
export const gekanteldBlocks = [
  title('Communicatieplan opening Huis van de Wijk De Linde'),
  p('Datum: 8 januari 2027'),
  p('Van: Ypie Wouda, afdeling Samenleving'),
  h(1, 'Aanleiding'),
  p('Het buurthuis en het consultatiebureau gaan samen onder één dak. De verbouwing is in april klaar.'),
  h(1, 'Doelgroep'),
  ul('Wijkbewoners', 'Vrijwilligers van het buurthuis', 'Ouders van jonge kinderen'),
  h(1, 'Planning'),
  table(
    row('Wanneer', '18 januari', 'week 6', 'eind maart', '17 april 2027'),
    row('Wat', 'Vrijwilligersavond', 'Bewonersbrief', 'Programmaboekje', 'Feestelijke opening'),
    row('Voor wie', 'Vrijwilligers', 'Wijkbewoners', 'Wijkbewoners, ouders', 'Iedereen'),
    row('Middel', 'Bijeenkomst', 'Brief', 'Folder', 'Evenement'),
    row('Door', 'Ypie', 'Ypie', 'Buurtwerk', 'Wethouder'),
  ),
  h(1, 'Begroting'),
  table(row('Omschrijving', 'Kosten'), row('Folder', '€ 1.150,-'), row('Opening', '€ 2.000,-')),
];
