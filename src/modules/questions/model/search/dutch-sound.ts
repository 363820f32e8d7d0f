/** What sounds the same in Dutch and is written differently, in the order in which it is read. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/tie(?=s?$)/g, 'si'],
  [/eau/g, 'o'],
  [/ij|ei|ey/g, 'y'],
  [/ou/g, 'au'],
  [/au[wv]/g, 'au'],
  [/sch/g, 'sg'],
  [/ch/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ie/g, 'i'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/d(?=$|[ksptf])/g, 't'],
  [/b(?=$)/g, 'p'],
  [/(.)\1+/g, '$1'],
];

/** The sound of a folded Dutch word: `klagt` and `klacht`, `begelijding` and `begeleiding` are the same. */
export const dutchSound = (word: string): string =>
  ALIKE.reduce((sound, [written, heard]) => sound.replace(written, heard), word);
