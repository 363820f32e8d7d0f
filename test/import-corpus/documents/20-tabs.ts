import { h, p, title, ul } from '../make/block.ts';

// No table: the calendar is typed with tabs, the headings are bold lines in capitals, a date sometimes stands alone.
export const tabsBlocks = [
  title('COMMUNICATIE VERHUIZING DAGBESTEDING DE WERF'),
  p('Stichting Oeverland en gemeente Plasdam'),
  p('Opdrachtgever: Truus Bakkenist'),
  p('3 oktober 2014'),
  h(1, 'AANLEIDING'),
  p(
    'Dagbesteding De Werf verhuist in januari 2015 naar het oude zwembad. Voor 64 deelnemers is dat spannend. Hun families maken zich zorgen over de reistijd. Buurtbewoners weten nog van niets.',
  ),
  h(1, 'DOEL'),
  ul('deelnemers en families weten wat er verandert en wanneer', 'buurtbewoners heten de deelnemers welkom'),
  h(1, 'DOELGROEPEN'),
  ul('deelnemers', 'familie en mentoren', 'medewerkers', 'buurtbewoners'),
  h(1, 'KERNBOODSCHAP'),
  p('We nemen alles mee wat vertrouwd is: de mensen, de werkplaats en de koffie om tien uur.'),
  h(1, 'PLANNING'),
  p('Wanneer\tWat\tVoor wie\tWie doet het'),
  p('13 okt\tpersoonlijk gesprek\tdeelnemers\tbegeleiders'),
  p('17 okt\tbrief\tfamilie en mentoren\tTruus'),
  p('half nov\tkijkdag in het zwembad\tdeelnemers en familie\tbegeleiders'),
  p('1e week dec\thuis-aan-huisbrief met uitnodiging\tbuurtbewoners\tgemeente'),
  p('5 jan\teerste dag, taart\tiedereen\tTruus'),
  p('.. feb\tburenborrel\tbuurtbewoners\tdeelnemers'),
  h(1, 'KOSTEN'),
  p('Taart en borrel: € 350. Drukwerk doet de gemeente.'),
];
