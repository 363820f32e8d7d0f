import { h, head, ol, p, row, table, title, ul } from '../make/block.ts';

/**
 * An empty template. What we expect: a row without a date and without an activity of its own is not an activity, and a
 * placeholder is neither. One row was filled in by somebody and is real. Instructions are not goals and not audiences.
 */
export const sjabloonBlocks = [
  title('SJABLOON COMMUNICATIEPLAN'),
  p('Project: [naam project]'),
  p('Gemeente: [naam gemeente]'),
  p('Opdrachtgever: ……………………………………'),
  p('Datum: {datum}    Versie: x.x'),
  p('//Tip: verwijder alle schuingedrukte tekst als je klaar bent.//'),
  h(1, '1. Aanleiding'),
  p(
    '//Beschrijf in maximaal tien regels waarom dit project er is. Wat is er aan de hand, wie heeft erom gevraagd, wanneer moet het klaar zijn?//',
  ),
  p('[tekst]'),
  h(1, '2. Doelstellingen'),
  p('//Formuleer SMART. Maak onderscheid in kennis, houding en gedrag.//'),
  ul('Kennis: [doelgroep] weet op {datum} dat ...', 'Houding: [doelgroep] vindt …', 'Gedrag: ………………………………'),
  h(1, '3. Doelgroepen'),
  table(
    head('Doelgroep', 'Kenmerken', 'Kanalen'),
    row('[doelgroep 1]', '', ''),
    row('[doelgroep 2]', '', ''),
    row('…', '', ''),
  ),
  h(1, '4. Kernboodschap'),
  p('//Eén alinea. Lees hem hardop voor aan iemand die er niets van weet.//'),
  p('..........................................................................'),
  h(1, '5. Middelen'),
  p('//Kruis aan wat van toepassing is: persbericht, brief, bijeenkomst, website, sociale media.//'),
  h(1, '6. Communicatiekalender'),
  table(
    head('Datum', 'Activiteit', 'Doelgroep', 'Middel', 'Actiehouder', 'Status'),
    row('[datum]', '[activiteit]', '[doelgroep]', '[middel]', '[naam]', '[open/klaar]'),
    row('dd-mm-jjjj', '…', '…', '…', '…', ''),
    row('', '', '', '', '', ''),
    row('4 weken vóór de start', 'Omwonendenbrief', 'Omwonenden', 'Brief', '[naam communicatieadviseur]', ''),
    row('{datum}', '', '', '', '', ''),
    row('………', '………', '', '', '', ''),
  ),
  h(1, '7. Organisatie'),
  ol('Wie is woordvoerder? [naam]', 'Wie geeft akkoord op teksten? [naam]'),
  h(1, '8. Budget'),
  table(head('Post', 'Bedrag'), row('[post]', '€ ……'), row('Totaal', '€ ……')),
  h(1, '9. Evaluatie'),
  p('//Hoe en wanneer meet je of de doelen zijn gehaald?//'),
];
