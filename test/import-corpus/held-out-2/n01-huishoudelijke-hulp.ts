import { br, h, head, p, row, table, title, ul } from '../make/block.ts';

// The means comes first, the date in the middle, and the sheet turns the page with its header repeated as an ordinary row.
export const huishoudelijkeHulpBlocks = [
  title('Communicatieplan nieuwe aanpak hulp bij het huishouden'),
  p('Gemeente Veldrode – concept 0.3, 14 september 2026'),
  p('Opdrachtgever: Jannie Postma'),
  p('Looptijd: oktober 2026 t/m april 2027'),
  h(1, 'Aanleiding'),
  p(
    'Vanaf 1 januari 2027 bepaalt de consulent samen met de inwoner hoe schoon het huis moet zijn, en niet meer hoeveel uur er nodig is. Dat raakt ruim 900 huishoudens. In 2019 leidde een vergelijkbare wijziging tot veel bezwaren, vandaar dit plan.',
  ),
  h(1, 'Wat willen we bereiken?'),
  ul(
    'Cliënten weten wat er voor hen verandert en wanneer.',
    'Cliënten hebben er vertrouwen in dat ze de hulp krijgen die nodig is.',
    'Zorgaanbieders verwijzen vragen van cliënten naar de consulent.',
  ),
  h(1, 'Kernboodschap'),
  p('Uw huis blijft schoon, ook met de nieuwe aanpak. We kijken samen met u wat daarvoor nodig is.'),
  h(1, 'Inzet van middelen'),
  table(
    head('Middel', 'Doelgroep', 'Boodschap', 'Planning', 'Wie', 'Status'),
    row('Brief aan alle cliënten', 'Cliënten', 'Dit gaat er veranderen', '5 oktober', 'Marga', 'verstuurd'),
    row('Belteam', 'Cliënten', 'Stel gerust uw vraag', '5 t/m 16 oktober', 'KCC', 'loopt'),
    row(
      'Bijeenkomst in het gemeentehuis',
      'Zorgaanbieders',
      'Zo werken we vanaf januari',
      'wk 43',
      'Marga en Soraya',
      'Uitnodiging is de deur uit',
    ),
    row('Informatie op de website', 'Cliënten, mantelzorgers', 'Alles op een rij', 'zsm', 'Webteam', 'nog doen'),
  ),
  br,
  table(
    row('Middel', 'Doelgroep', 'Boodschap', 'Planning', 'Wie', 'Status'),
    row('Artikel in De Rodebode', 'Inwoners', 'Hulp op maat', '2e week van november', 'Soraya', 'nog doen'),
    row('Tweede brief', 'Cliënten', 'U krijgt een afspraak', 'eind november', 'Marga', 'nog doen'),
    row('Terugblik voor de raad', 'Gemeenteraad', 'Hoe is het gegaan', 'eind Q1 2027', 'Jannie', ''),
  ),
  h(1, 'Kosten'),
  table(row('Post', 'Bedrag'), row('Drukwerk en porto', '€ 2.400'), row('Zaalhuur', '€ 350')),
];
