import { h, p, subtitle, title, ul } from '../make/block.ts';

// The calendar is a row of steps in running text, each with its month between brackets.
export const stappenBlocks = [
  title('Strategie: samen naar aardgasvrij Kromwijk'),
  subtitle('Notitie voor de stuurgroep, 9 november 2026'),
  h(1, 'Het vraagstuk'),
  p(
    'Kromwijk gaat als eerste wijk van Zeeldam van het aardgas af. De helft van de bewoners huurt, de andere helft niet.',
  ),
  h(1, 'Onze koers'),
  p('We beginnen bij wat bewoners zelf merken: tocht, vocht en een hoge rekening. Techniek komt later.'),
  h(1, 'De kern van ons verhaal'),
  p('Een warm huis dat je kunt betalen.'),
  h(1, 'Aanpak in stappen'),
  p('We werken in 2027 in vijf stappen. Na elke stap kijken we of we door kunnen.'),
  p('**Stap 1 (januari): keukentafelgesprekken met twintig bewoners**'),
  p('We horen eerst wat mensen bezighoudt. De gesprekken doen we samen met de huurdersvereniging.'),
  p('**Stap 2 (februari/maart): wijkkrant met de eerste verhalen**'),
  p('Bewoners vertellen zelf. De gemeente komt alleen in het colofon voor.'),
  p('**Stap 3 (half april): wijkavond in de sporthal**'),
  p('De wethouder luistert vooral. Na afloop kan iedereen een huisscan aanvragen.'),
  p('**Stap 4 (vanaf mei): modelwoning open op zaterdag**'),
  p('Een huis in de Lindestraat laat zien hoe het wordt.'),
  p('**Stap 5 (najaar): terugkoppeling aan de raad**'),
  p('Met een korte film van wat er is gebeurd.'),
  h(1, 'Wat hebben we nodig?'),
  ul('Een wijkredacteur voor acht uur per week', 'Een budget van € 24.000'),
];
