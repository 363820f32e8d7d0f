import { h, head, ol, p, row, subtitle, table, title, ul } from '../make/block.ts';

// A second paper without a calendar: a media overview of the past, questions and answers, duty rosters and phone numbers.
export const woordvoeringBlocks = [
  title('Woordvoeringslijn wachttijden jeugdhulp'),
  subtitle('gemeente Steenwal, vertrouwelijk'),
  p('Bijgewerkt op 6 juni 2023 door Leonie Haverkate'),
  h(1, 'Wat speelt er'),
  p(
    'Op 30 mei 2023 publiceerde de regionale krant een interview met ouders die al veertien maanden wachten. De wethouder reageerde op 31 mei in het radioprogramma. De raad heeft voor 8 juni een interpellatie aangevraagd.',
  ),
  h(1, 'Mediaoverzicht'),
  table(
    head('Datum', 'Medium', 'Kop', 'Toon'),
    row('30 mei', 'De Steenwaller', '“Wij voelen ons vergeten”', 'negatief'),
    row('31 mei', 'Radio Steenwal', 'Wethouder belooft beterschap', 'neutraal'),
    row('2 juni', 'Landelijk dagblad', 'Wachtlijsten groeien overal', 'neutraal'),
  ),
  h(1, 'Boodschap'),
  p(
    'Geen enkel kind mag zo lang wachten. We bellen alle gezinnen op de wachtlijst en zoeken met hen naar een tussenoplossing.',
  ),
  h(1, 'Vragen en antwoorden'),
  ol(
    'Hoeveel kinderen wachten er? Op 1 juni waren dat er 212.',
    'Wanneer is het opgelost? Dat kunnen we niet beloven. In september hebben we een nieuw overzicht.',
    'Komt er extra geld? De raad beslist daar in november over.',
  ),
  h(1, 'Wie is bereikbaar'),
  table(
    head('Dag', 'Woordvoerder', 'Telefoon', 'Achterwacht'),
    row('dinsdag 6 juni', 'Leonie', '0900-4444444', 'Bas'),
    row('woensdag 7 juni', 'Bas', '0900-5555555', 'Leonie'),
    row('donderdag 8 juni', 'Leonie', '0900-4444444', 'Bas'),
  ),
  h(1, 'Afspraken'),
  ul('Aanbieders doen geen uitspraken over aantallen.', 'Verzoeken van landelijke media gaan via Leonie.'),
];
