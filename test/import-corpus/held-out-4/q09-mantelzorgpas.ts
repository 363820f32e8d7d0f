import { type Block, h, p, ul } from '../make/block.ts';
import { grid } from '../held-out-3/grid.ts';

// A page of the intranet, written by somebody who likes lists more than tables.
export const mantelzorgpasBlocks: readonly Block[] = [
  h(1, 'Mantelzorgpas: wie hoort wat wanneer'),
  p('Laatst bijgewerkt: 3 mei 2027 door Aafke Stellingwerf'),
  p(
    '**Let op:** de pas gaat in op 1 september 2027 in alle kernen van de gemeente Nijverdrecht. Eigenaar van deze pagina is team Zorg en Welzijn.',
  ),
  h(2, 'Waar het om gaat'),
  p(
    'Mantelzorgers krijgen een pas waarmee zij twaalf keer per jaar kosteloos vervanging kunnen inhuren. De regeling vervangt het jaarlijkse cadeaubonnetje. Dat laatste is gevoelig: het bonnetje was klein, maar wel van iedereen.',
  ),
  h(2, 'Onze drie zinnen'),
  ul(
    'U zorgt voor een ander, wij zorgen dat u even weg kunt.',
    'De pas komt in plaats van de cadeaubon.',
    'Aanvragen kan vanaf 1 juli, ook als u nog niet staat ingeschreven.',
  ),
  h(2, 'Doelgroepen'),
  ul(
    '**Mantelzorgers** – meedenken – via brief, steunpunt en wijkkrant',
    '**Huisartsen en praktijkondersteuners** – meewerken – via nieuwsbrief en bezoek',
    '**Thuiszorgorganisaties** – meewerken – via overleg',
    '**Inwoners** – meeweten – via wijkkrant',
  ),
  h(2, 'Kalender'),
  h(3, 'Mei'),
  ul(
    'wo 12 mei: klankbordgroep leest de brief mee (Aafke)',
    'eind mei: teksten voor de website klaar (Sieb, afgerond)',
  ),
  h(3, 'Juni'),
  ul(
    '1 juni: mail aan huisartsen en praktijkondersteuners met de aanvraagkaart (Aafke en Sieb)',
    '10 t/m 24 juni: steunpunt belt alle bekende mantelzorgers (vrijwilligers)',
    'week 26: artikel in de wijkkrant (Sieb)',
  ),
  h(3, 'Juli en augustus'),
  ul(
    '1 juli: aanvragen open, bericht op Facebook en website (Sieb)',
    'medio augustus: herinneringsbrief aan mantelzorgers zonder pas (Aafke)',
    'zodra er 500 passen zijn aangevraagd: taart op het steunpunt en een foto in de krant (wethouder)',
  ),
  h(3, 'September'),
  ul(
    '1 sept: eerste pas uitgereikt op de markt (wethouder, Aafke)',
    'Daarna elke maand een verhaal van een gebruiker op Instagram (Sieb)',
  ),
  h(2, 'Wie is er wanneer met verlof'),
  grid(`
Wie | Van | Tot en met
Aafke | 19 juli | 6 augustus
Sieb | 2 augustus | 20 augustus
`),
  h(2, 'Terugkijken'),
  p('In november 2027 tellen we de passen en vragen we twintig mantelzorgers wat de pas hun heeft gebracht.'),
];
