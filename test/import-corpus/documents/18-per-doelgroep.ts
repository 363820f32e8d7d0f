import { h, head, p, row, subtitle, table, title, ul } from '../make/block.ts';

// A small calendar under the name of each audience; the audience itself stands only in the heading above the table.
export const perDoelgroepBlocks = [
  title('Communicatieplan herindeling huishoudelijke hulp'),
  subtitle('gemeente Biezenveld'),
  p('Opdrachtgever: Corrie Nijssen. Opgesteld op 11 april 2016 door Mark de Ruyter.'),
  h(1, 'Aanleiding'),
  p(
    'Door een uitspraak van de hoogste bestuursrechter moet Biezenveld de huishoudelijke hulp opnieuw indelen. Ruim 900 inwoners krijgen een herbeoordeling. Dat gebeurt tussen mei en november 2016.',
  ),
  h(1, 'Kernboodschap'),
  p('We kijken samen opnieuw welke hulp u nodig heeft. Tot het gesprek verandert er niets.'),
  h(1, 'Planning per doelgroep'),
  h(2, 'Cliënten'),
  table(
    head('Wanneer', 'Wat', 'Middel', 'Wie'),
    row('9 mei', 'Aankondiging herbeoordeling', 'Brief', 'Mark'),
    row('mei - sept', 'Keukentafelgesprekken', 'Gesprek', 'Wmo-consulenten'),
    row('Begin oktober', 'Besluit', 'Beschikking met uitleg', 'Wmo-consulenten'),
  ),
  h(2, 'Medewerkers'),
  table(
    head('Wanneer', 'Wat', 'Middel', 'Wie'),
    row('25 april', 'Uitleg over de uitspraak', 'Teamoverleg', 'Corrie'),
    row('elke 2 weken', 'Vragen en antwoorden bijwerken', 'Intranet', 'Mark'),
  ),
  h(2, 'Zorgaanbieders'),
  table(
    head('Wanneer', 'Wat', 'Middel', 'Wie'),
    row('28/4', 'Overleg over de nieuwe indeling', 'Aanbiedersoverleg', 'Inkoper'),
    row('half juni', 'Afspraken over overgang', 'Brief', 'Inkoper'),
  ),
  h(1, 'Risico’s en kansen'),
  ul(
    'Cliënten schrikken van de brief en bellen massaal: extra bezetting klantcontact in de week van 9 mei.',
    'Een nieuw gesprek is een kans om ook over andere vragen te praten.',
  ),
];
