/** Words for how much, from 1 (hardly) to 5 (most), folded; single letters are how people fill a narrow column. */
export const LEVEL_WORDS: readonly (readonly [level: number, words: readonly string[]])[] = [
  [1, ['geen', 'nauwelijks', 'minimaal', 'minimale']],
  [2, ['klein', 'kleine', 'laag', 'lage', 'weinig', 'gering', 'geringe', 'beperkt', 'beperkte', 'l']],
  [3, ['gemiddeld', 'gemiddelde', 'middel', 'middelmatig', 'matig', 'matige', 'redelijk', 'redelijke', 'midden', 'm']],
  [4, ['groot', 'grote', 'hoog', 'hoge', 'veel', 'sterk', 'sterke', 'aanzienlijk', 'aanzienlijke', 'h']],
  [5, ['maximaal', 'maximale']],
];

/** How a folded text names the two sides of what a group weighs. */
export const WEIGHT_NAMES: Readonly<Record<'influence' | 'interest', RegExp>> = {
  influence: /(?<!\p{L})(?:invloed|macht|impact)(?!\p{L})/u,
  interest: /(?<!\p{L})(?:belang(?:en)?|interesse)(?!\p{L})/u,
};
