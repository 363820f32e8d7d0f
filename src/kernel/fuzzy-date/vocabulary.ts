/** Dutch words of the calendar, without dots and accents, in lower case. Null-prototype maps: text of strangers is the key. */
const table = <Value>(rows: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)));

export const MONTHS = table<number>([
  ['januari jan jann janauri januarie', 1],
  ['februari feb febr febuari febrari feburari febrauri', 2],
  ['maart mrt maa mar', 3],
  ['april apr', 4],
  ['mei', 5],
  ['juni jun', 6],
  ['juli jul', 7],
  ['augustus aug augs agustus augustes', 8],
  ['september sep sept setember', 9],
  ['oktober okt october oct okober', 10],
  ['november nov', 11],
  ['december dec', 12],
]);

/** 1 is Monday. */
export const WEEKDAYS = table<number>([
  ['maandag ma maa maandagen maandags', 1],
  ['dinsdag di din dinsdagen dinsdags', 2],
  ['woensdag wo woe woensdagen woensdags', 3],
  ['donderdag do don donderdagen donderdags', 4],
  ['vrijdag vr vrijdagen vrijdags vrij', 5],
  ['zaterdag za zat zaterdagen zaterdags', 6],
  ['zondag zo zon zondagen zondags', 7],
]);

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export const SEASONS = table<Season>([
  ['voorjaar lente', 'spring'],
  ['zomer zomerperiode', 'summer'],
  ['najaar herfst', 'autumn'],
  ['winter', 'winter'],
]);

export type Part = 'begin' | 'middle' | 'end' | 'firstHalf' | 'secondHalf';
export const PARTS = table<Part>([
  ['begin beginnend vroege vroeg aanvang', 'begin'],
  ['half medio midden halverwege halfweg mid', 'middle'],
  ['eind einde ultimo late laat eindje', 'end'],
]);

/** Numbers in words, cardinal; 'een' is left to the places where an article makes no sense. */
export const NUMBER_WORDS = table<number>([
  ['een eens eenmaal', 1],
  ['twee tweemaal', 2],
  ['drie driemaal', 3],
  ['vier viermaal', 4],
  ['vijf vijfmaal', 5],
  ['zes', 6],
  ['zeven', 7],
  ['acht', 8],
  ['negen', 9],
  ['tien', 10],
  ['twaalf', 12],
  ['veertien', 14],
  ['twintig', 20],
  ['dertig', 30],
]);

/** -1 counts from the end. */
export const ORDINAL_WORDS = table<number>([
  ['eerste', 1],
  ['tweede', 2],
  ['derde', 3],
  ['vierde', 4],
  ['vijfde', 5],
  ['laatste', -1],
]);

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const APPROXIMATE_WORDS = words('rond rondom omstreeks ca circa ongeveer plusminus');
export const UNCERTAIN_WORDS = words(
  'ovb waarschijnlijk vermoedelijk mogelijk wellicht misschien evt eventueel verwacht verwachting streefdatum voorlopig indicatief onzeker',
);
/** Words that add nothing to a date. */
export const FILLER_WORDS = words(
  'de het in op van der t maand dag datum d dd as aanstaande komend komende aankomend aankomende dit deze gedurende ergens planning gepland periode',
);
/** 'Heel mei' is all of May, and so is May. */
export const WHOLE_WORDS = words('heel hele gehele');
export const CONTINUOUS_WORDS = words(
  'doorlopend doorlopen doorlopende continu continue permanent voortdurend lopend constant structureel',
);
