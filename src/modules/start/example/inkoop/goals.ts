import type { Goal, Measurement } from '#kernel/plan.ts';
import type { DatesAround } from '../dates-around.ts';
import { goal } from '../rows.ts';
import { GOALS } from './goal-texts.ts';

/** Six goals; the measurements of the first ones rise, one falls, some are still to come. */
export const goals = (dates: DatesAround): Goal[] => [
  goal({
    text: GOALS.know, level: 'knowledge', side: 'external', audiences: ['Aanbieders', 'Verwijzers', 'Medewerkers toegang en beleid', 'Werkgroepen', 'Managers sociaal domein', 'Inwoners'],
    period: dates.part('eind', 7), indicator: { text: 'Weet wat er verandert', target: '80', unit: '%' }, baseline: '31', measuredBy: 'Peiling per kwartaal', measurements: rising(dates, [31, 46, 58]),
  }),
  goal({
    text: GOALS.ask, level: 'knowledge', side: 'external', audiences: ['Cliënten en naasten'], period: dates.part('in', 13),
  }),
  goal({
    text: GOALS.explain, level: 'attitude', side: 'internal', audiences: ['Gemeenteraden', 'Colleges van B en W', 'Opdrachtgevers'], period: dates.part('eind', 4),
    indicator: { text: 'Kan de keuzes uitleggen', target: '70', unit: '%' }, baseline: '38', measuredBy: 'Peiling per kwartaal', measurements: rising(dates, [38, 45, 49]),
  }),
  goal({
    text: GOALS.heard, level: 'feeling', side: 'external', audiences: ['Advies- en cliëntenraden'], period: dates.part('eind', 4),
    indicator: { text: 'Voelt zich gehoord', target: '65', unit: '%' }, baseline: '47', measuredBy: 'Gesprekken en peiling', measurements: rising(dates, [47, 44, 41]),
  }),
  goal({
    text: GOALS.submit, level: 'behaviour', side: 'external', audiences: ['Aanbieders'], period: dates.part('half', 5),
    indicator: { text: 'Aanbieders die op tijd inschrijven', target: '120', unit: 'aanbieders' }, baseline: '0', measuredBy: 'Telling op de aanbestedingssite',
  }),
  goal({
    text: GOALS.refer, level: 'behaviour', side: 'external', audiences: ['Verwijzers', 'Medewerkers toegang en beleid'], period: null,
    indicator: { text: 'Verwijzingen volgens de nieuwe werkwijze', target: '75', unit: '%' }, measuredBy: 'Steekproef bij de toegang',
  }),
];

const NOTES = ['Nulmeting, 232 mensen', 'Peiling, 201 mensen', '214 van 390 mensen deden mee'];

const rising = ({ on }: DatesAround, values: readonly number[]): Measurement[] =>
  values.map((value, index) => ({ on: on(-140 + 45 * index), value, note: NOTES[index] ?? null }));
