import type { Activity } from '#kernel/plan.ts';
import type { DatesAround } from '../dates-around.ts';
import { activity, milestone, task } from '../rows.ts';
import { GOALS } from './goal-texts.ts';

const FENNA = 'Fenna Verhoeven';
const SAMIRA = 'Samira El Idrissi';
const RUUD = 'Ruud Janssen';
const DESCRIBE = '1. Beschrijven';
const DECIDE = '2. Prijzen en besluiten';
const TENDER = '3. Aanbesteden';
const CHANGE = '4. Overstappen';

export const activities = (dates: DatesAround): Activity[] => [...series(dates), ...past(dates), ...now(dates), ...coming(dates), ...later(dates)];

const series = ({ rhythm }: DatesAround): Activity[] => [
  activity(rhythm('om de week op maandag'), 'Bijpraatmail programma', {
    to: 'Werkgroepen, Managers sociaal domein, Medewerkers toegang en beleid', by: 'Bijpraatmail', why: 'Iedereen weet wat er speelt', from: 'Programmamanager', who: RUUD, status: 'doing', goals: [GOALS.know],
  }),
  activity(rhythm('ongeveer om de week'), 'Mail aan adviseurs', { to: 'Communicatieadviseurs', by: 'Mail', why: 'Lokaal op tijd kunnen meedoen', from: FENNA, who: FENNA, status: 'doing' }),
  activity(rhythm('om de week op donderdag'), 'Overleg opdrachtgevers', { to: 'Opdrachtgevers', by: 'Overleg', why: 'Besluiten voorbereiden', from: 'Programmamanager', who: RUUD, status: 'doing' }),
  activity(rhythm('per kwartaal'), 'Rapport van één bladzijde', { to: 'Opdrachtgevers, Colleges van B en W', by: 'Rapport', why: 'Bijsturen waar het nodig is', from: 'Programmateam', who: FENNA, status: 'doing' }),
  activity(rhythm('doorlopend'), 'Webpagina’s bijwerken', { to: 'Aanbieders, Inwoners', by: 'Website', why: 'Eén vaste plek met alles', from: 'Programmateam', who: SAMIRA, status: 'doing' }),
];

const past = ({ day }: DatesAround): Activity[] => [
  activity(day(-162), 'Startbijeenkomst met bestuurders', { to: 'Opdrachtgevers, Colleges van B en W', by: 'Bijeenkomst', why: 'Dezelfde start in zeven gemeenten', from: 'Wethouders', who: RUUD, status: 'done', phase: DESCRIBE }),
  activity(day(-150), 'Raadsbrief over de start', { to: 'Gemeenteraden', by: 'Raadsbrief', from: 'Wethouders', who: RUUD, status: 'done', phase: DESCRIBE }),
  activity(day(-148), 'Nieuwsbericht: samen hulp inkopen', { to: 'Aanbieders, Inwoners, Pers', by: 'Gemeentepagina, Persbericht', why: 'Iedereen hoort het op dezelfde dag', from: 'Programmateam', who: SAMIRA, status: 'done', phase: DESCRIBE }),
  activity(day(-140), 'Nulmeting onder alle groepen', { to: 'Alle doelgroepen', by: 'Peiling', from: 'Programmateam', who: FENNA, status: 'done', phase: DESCRIBE }),
  activity(day(-122), 'Bijeenkomst: welke hulp werkt nu goed', { to: 'Aanbieders, Werkgroepen', by: 'Bijeenkomst', why: 'Beschrijvingen die kloppen', from: 'Programmateam', who: SAMIRA, status: 'done', phase: DESCRIBE, goals: [GOALS.submit] }),
  activity(day(-112), 'Kennismaken met de cliëntenraden', { to: 'Advies- en cliëntenraden', by: 'Bijeenkomst', from: 'Wethouders', who: RUUD, status: 'done', phase: DESCRIBE, goals: [GOALS.heard] }),
  activity(day(-102), 'Raadsbrief met de uitkomst van de nulmeting', { to: 'Gemeenteraden, Colleges van B en W', by: 'Raadsbrief', from: 'Wethouders', who: FENNA, status: 'done', phase: DESCRIBE, goals: [GOALS.explain] }),
  activity(day(-90), 'Brief aan huisartsen en scholen', { to: 'Verwijzers', by: 'Brief', why: 'Weten dat er iets gaat veranderen', from: 'Programmateam', who: SAMIRA, status: 'done', phase: DESCRIBE }),
  activity(day(-92), 'Themabijeenkomst over kleine aanbieders', { to: 'Aanbieders', by: 'Bijeenkomst', from: 'Programmateam', who: SAMIRA, status: 'done', phase: DESCRIBE }),
  activity(day(-76), 'Persgesprek met de wethouders', { to: 'Pers', by: 'Persgesprek', from: 'Wethouders', who: FENNA, status: 'done', phase: DESCRIBE }),
  activity(day(-68), 'Vragenronde bij aanbieders', { to: 'Aanbieders', by: 'Mail', from: 'Programmateam', who: SAMIRA, status: 'done', phase: DESCRIBE }),
  activity(day(-62), 'Verwijsinformatie op één blad', { to: 'Verwijzers', by: 'Mail', from: 'Programmateam', who: SAMIRA, status: 'done', phase: DESCRIBE }),
  activity(day(-54), 'Terugkoppeling aan de cliëntenraden', { to: 'Advies- en cliëntenraden', by: 'Brief', why: 'Laten zien wat er met hun advies gebeurde', from: 'Wethouders', who: RUUD, status: 'done', phase: DESCRIBE, goals: [GOALS.heard] }),
  activity(day(-50), 'Inloopdag op het regiokantoor', { to: 'Medewerkers toegang en beleid', by: 'Bijeenkomst', from: 'Managers', who: RUUD, status: 'cancelled', phase: DESCRIBE, notes: 'Te weinig aanmeldingen. We komen in februari langs bij elk team.' }),
  activity(day(-48), 'Bericht: zo ver zijn we', { to: 'Inwoners', by: 'Gemeentepagina', from: 'Gemeenten', who: SAMIRA, status: 'done', phase: DESCRIBE }),
  activity(day(-41), 'Nieuwsbrief 1', { to: 'Aanbieders, Verwijzers', by: 'Nieuwsbrief', why: 'Weten hoe en wanneer we inkopen', from: 'Programmateam', who: SAMIRA, status: 'done', phase: DESCRIBE, goals: [GOALS.know] }),
  activity(day(-29), 'Raadsbrief over de stand van zaken', { to: 'Gemeenteraden, Colleges van B en W', by: 'Raadsbrief', from: 'Wethouders', who: RUUD, status: 'done', phase: DESCRIBE, goals: [GOALS.explain] }),
  milestone(day(-20), 'Beschrijvingen van hulp klaar', { to: 'Werkgroepen, Aanbieders', by: 'Website', from: 'Programmateam', who: RUUD, status: 'done', phase: DESCRIBE }),
];

const now = ({ day, on, week, part, today }: DatesAround): Activity[] => [
  activity(day(-5), 'Uitnodiging bijeenkomst cliëntenraden', {
    to: 'Advies- en cliëntenraden', by: 'Mail', why: 'Van elke gemeente komt minstens één lid', from: 'Programmateam', who: FENNA, phase: DECIDE, goals: [GOALS.heard],
    tasks: [task('Zaal vastleggen', FENNA, day(-12), on(-13)), task('Tolk regelen', '', day(4))],
  }),
  activity(part('..', monthsUntilSoon(today)), 'Bijeenkomst cliëntenraden', {
    to: 'Advies- en cliëntenraden', by: 'Bijeenkomst, Presentatie', why: 'Raden begrijpen de keuzes en geven zorgen mee', from: 'Programmateam', who: RUUD, phase: DECIDE, goals: [GOALS.heard], earlier: ['najaar'],
  }),
  activity(day(3), 'Nieuwsbrief 2', {
    to: 'Aanbieders, Verwijzers', by: 'Nieuwsbrief', why: 'Weten hoe de prijzen tot stand komen', from: 'Programmateam', who: SAMIRA, status: 'doing', phase: DECIDE, goals: [GOALS.know, GOALS.submit], earlier: ['half november', '20 nov'],
    tasks: [task('Teksten schrijven', SAMIRA, day(-8), on(-9)), task('Adressen van huisartsen aanvullen', SAMIRA, day(-2)), task('Laatste controle', FENNA, day(2))],
  }),
  activity(week(2), 'Bijeenkomst aanbieders over prijzen', { to: 'Aanbieders', by: 'Bijeenkomst, Terugblik', why: 'Meedenken over eerlijke prijzen', from: 'Programmateam', who: SAMIRA, phase: DECIDE, goals: [GOALS.submit] }),
  milestone(day(10), 'Programmapresentatie klaar', { to: 'Opdrachtgevers, Managers sociaal domein, Communicatieadviseurs', by: 'Presentatie', why: 'Overal hetzelfde verhaal', from: 'Opdrachtgevers', who: FENNA, status: 'doing', phase: DECIDE }),
];

const coming = ({ day, part, quarter, typed }: DatesAround): Activity[] => [
  activity(day(17), 'Toolkit met de presentatie', { to: 'Communicatieadviseurs', by: 'Toolkit', from: 'Programmateam', who: FENNA, phase: DECIDE }),
  activity(typed('z.s.m.'), 'Voorlichters van de gemeenten bellen', { to: 'Communicatieadviseurs', by: 'Telefoon', why: 'Weten wie de pers te woord staat', from: FENNA, who: FENNA, phase: DECIDE }),
  milestone(part('in', 1), 'Colleges kiezen het inkoopplan', { to: 'Colleges van B en W', by: 'Besluit', why: 'Zeven keer hetzelfde besluit', from: 'Wethouders', who: RUUD, phase: DECIDE }),
  activity(day(42), 'Peiling onder alle groepen', { to: 'Alle doelgroepen', by: 'Peiling', why: 'Weten of de doelen dichterbij komen', from: 'Programmateam', who: FENNA, phase: DECIDE }),
  activity(part('in', 2), 'Bijeenkomst gemeenteraden', { to: 'Gemeenteraden', by: 'Bijeenkomst, Raadsbrief', why: 'Raden kennen plan en planning', from: 'Wethouders', who: RUUD, phase: DECIDE, goals: [GOALS.explain] }),
  activity(part('half', 2), 'Nieuwsbrief 3', { to: 'Aanbieders, Verwijzers', by: 'Nieuwsbrief', why: 'Klaar voor de start', from: 'Programmateam', who: SAMIRA, phase: DECIDE, goals: [GOALS.know, GOALS.refer] }),
  activity(quarter(1), 'Deelplan cliënten', { to: 'Cliënten en naasten', by: 'Gesprekken', from: 'Programmateam', who: FENNA, phase: DECIDE, notes: 'Samen met de cliëntenraden maken.' }),
  activity(part('begin', 3), 'Uitleg op locatie over de nieuwe werkwijze', { to: 'Medewerkers toegang en beleid', by: 'Uitleg op locatie', why: 'Eerst intern, dan pas naar buiten', from: 'Managers', who: RUUD, phase: DECIDE, goals: [GOALS.know, GOALS.refer] }),
  activity(part('1 of half', 3), 'Bekendmaking van de aanbesteding', { to: 'Aanbieders, Pers', by: 'Aanbestedingssite, Persbericht', why: 'Alle aanbieders kennen de regels en de termijnen', from: 'Programmateam', who: SAMIRA, phase: TENDER, goals: [GOALS.submit] }),
  activity(typed('2 weken na de bekendmaking'), 'Vragenuur voor aanbieders', { to: 'Aanbieders', by: 'Bijeenkomst', from: 'Programmateam', who: SAMIRA, phase: TENDER, goals: [GOALS.submit] }),
];

const later = ({ part, typed }: DatesAround): Activity[] => [
  activity(part('in', 4), 'Bericht: hulp die blijft', { to: 'Inwoners', by: 'Gemeentepagina, Website', from: 'Gemeenten', who: SAMIRA, phase: TENDER }),
  activity(part('half', 4), 'Raadsbrief over de aanbesteding', { to: 'Gemeenteraden, Colleges van B en W', by: 'Raadsbrief', from: 'Wethouders', who: RUUD, phase: TENDER, goals: [GOALS.explain] }),
  activity(part('half', 5), 'Nieuwsbrief 4', { to: 'Aanbieders, Verwijzers', by: 'Nieuwsbrief', from: 'Programmateam', who: SAMIRA, phase: TENDER }),
  activity(part('in', 6), 'Cliëntenraden lezen de brief aan cliënten mee', { to: 'Advies- en cliëntenraden', by: 'Stukken vooraf', from: 'Programmateam', who: FENNA, phase: TENDER, goals: [GOALS.heard] }),
  milestone(part('eind', 7), 'Gunning', { why: 'De keuze voor aanbieders staat vast', from: 'Opdrachtgevers', who: RUUD, phase: TENDER }),
  activity(typed('na de gunning'), 'Brief en spreekuur voor cliënten', { to: 'Cliënten en naasten', by: 'Brief, Spreekuur', why: 'Weten bij wie je met vragen terechtkunt', from: 'Gemeenten', who: FENNA, phase: CHANGE, goals: [GOALS.ask] }),
  activity(typed('nog te bepalen'), 'Persgesprek over de gunning', { to: 'Pers', by: 'Persgesprek', from: 'Wethouders', phase: CHANGE }),
  activity(part('half', 9), 'Verwijskaart voor huisartsen en scholen', { to: 'Verwijzers', by: 'Kaart, Uitleg op locatie', why: 'Verwijzen volgens de nieuwe werkwijze', from: 'Programmateam', who: SAMIRA, phase: CHANGE, goals: [GOALS.refer] }),
  activity(part('begin', 10), 'Krant in de bus: dit verandert er', { to: 'Inwoners, Pers', by: 'Gemeentepagina, Persbericht', why: 'Weten bij wie je met vragen terechtkunt', from: 'Gemeenten', who: SAMIRA, phase: CHANGE }),
  milestone(part('1', 13), 'Nieuwe contracten gaan in', { to: 'Alle doelgroepen', by: 'Website, Gemeentepagina', from: 'Gemeenten', who: RUUD, phase: CHANGE }),
];

/** A moment in '.. nov' is still coming as long as half of the month is. */
const monthsUntilSoon = (today: string): number => (Number(today.slice(8)) <= 15 ? 0 : 1);
