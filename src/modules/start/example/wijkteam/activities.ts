import type { Activity } from '#kernel/plan.ts';
import type { DatesAround } from '../dates-around.ts';
import { activity, milestone, task } from '../rows.ts';

const NOOR = 'Noor Aalders';
const BRAM = 'Bram Oudendijk';
const PREPARE = 'Voorbereiden';
const OPEN = 'Openen';
const KNOWN = 'Bekend worden';

export const activities = ({ day, part, week, rhythm, typed, on, quarter }: DatesAround): Activity[] => [
  activity(rhythm('wekelijks op dinsdag'), 'Teamoverleg met wijknieuws', { to: 'Wijkteamleden', by: 'Teamoverleg', from: 'Teamleider', who: BRAM, status: 'doing' }),
  activity(rhythm('maandelijks'), 'Kort verslag voor de staf', { to: 'Wethouder en college', by: 'Staf', from: 'Teamleider', who: BRAM, status: 'doing' }),
  activity(day(-75), 'Kennismaken met huisartsen', { to: 'Huisartsen en wijkverpleging', by: 'Lunchgesprek', why: 'Weten wat zij nodig hebben', from: 'Teamleider', who: BRAM, status: 'done', phase: PREPARE }),
  activity(day(-60), 'Brief aan de gemeenteraad', { to: 'Gemeenteraad Peelrand', by: 'Raadsbrief', from: 'Wethouder', who: NOOR, status: 'done', phase: PREPARE }),
  activity(day(-55), 'Rondje langs scholen en clubs', { to: 'Scholen en verenigingen', by: 'Gesprek', from: 'Wijkteam', who: BRAM, status: 'done', phase: PREPARE }),
  activity(day(-33), 'Wijkkrant: wie komt er bij u langs', { to: 'Bewoners van De Meander', by: 'Wijkkrant', why: 'Gezichten leren kennen', from: 'Wijkteam', who: NOOR, status: 'done', phase: PREPARE, goals: ['Bewoners kennen het wijkteam'] }),
  activity(day(-7), 'Posters ophangen in de wijk', { to: 'Bewoners van De Meander', by: 'Poster', from: 'Wijkteam', who: NOOR, phase: PREPARE }),
  activity(day(5), 'Mail met het vaste nummer', { to: 'Huisartsen en wijkverpleging', by: 'Mail', why: 'Eén nummer dat altijd werkt', from: 'Wijkteam', who: NOOR, status: 'doing', phase: OPEN, tasks: [task('Nummer testen', BRAM, day(2)), task('Tekst laten lezen door twee huisartsen', NOOR, day(-3), on(-4))] }),
  milestone(day(19), 'Wijkteam gaat open', { to: 'Bewoners van De Meander, Wethouder en college', by: 'Inloop', why: 'Kom kijken wie we zijn', from: 'Wijkteam', who: BRAM, phase: OPEN, goals: ['Bewoners kennen het wijkteam'] }),
  activity(week(4), 'Foto’s van de opening in de wijkkrant', { to: 'Bewoners van De Meander', by: 'Wijkkrant', from: 'Wijkteam', who: NOOR, phase: OPEN }),
  activity(part('half', 2), 'Lunch met huisartsen: werkt het nummer', { to: 'Huisartsen en wijkverpleging', by: 'Lunchgesprek', from: 'Teamleider', who: BRAM, phase: KNOWN, goals: ['Huisartsen verwijzen naar het wijkteam'] }),
  activity(part('in', 3), 'Wijkkrant: drie verhalen van buren', { to: 'Bewoners van De Meander', by: 'Wijkkrant', from: 'Bewoners', who: NOOR, phase: KNOWN, goals: ['Bewoners kennen het wijkteam'] }),
  activity(quarter(2), 'Brief aan de raad over het eerste half jaar', { to: 'Gemeenteraad Peelrand', by: 'Raadsbrief', from: 'Wethouder', who: NOOR, phase: KNOWN }),
  activity(typed('na de zomer'), 'Buurtfeest met alle clubs', { to: 'Bewoners van De Meander, Scholen en verenigingen', by: 'Bijeenkomst', from: 'Bewoners', phase: KNOWN }),
  activity(typed('nog te bepalen'), 'Eigen pagina in de schoolgids', { to: 'Scholen en verenigingen', by: 'Schoolgids', from: 'Scholen', who: NOOR, phase: KNOWN }),
];
