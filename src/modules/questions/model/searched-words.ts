/** Words that were searched for less often may be somebody's own: nobody reads them, and they are forgotten sooner. */
export const FEWEST_SEARCHES = 3;
const LONGEST = 80;
const MOST_WORDS = 8;
// Letters only, or a small number: '3', 'wmo', '2028' stays out because four figures may be a year of birth.
const WORD = /^(?:\p{L}[\p{L}'’-]*|\d{1,3})$/u;
const DATE = /^\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?$/;

/**
 * What is kept of a search: its words in lower case, without anything that looks like a person: mail addresses, numbers of four
 * figures and more, dates, and what is long enough to be a story. '' when nothing is left.
 */
export function searchedWords(typed: string): string {
  const pieces = typed.slice(0, 300).toLowerCase().normalize('NFC').split(/\s+/);
  const words = pieces
    .filter((piece) => !piece.includes('@') && !DATE.test(piece))
    .map((piece) => piece.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter((piece) => WORD.test(piece));
  const kept: string[] = [];
  for (const word of words.slice(0, MOST_WORDS)) {
    if (kept.join(' ').length + word.length + 1 > LONGEST) break;
    kept.push(word);
  }
  // A sequence of short numbers may be a telephone number with spaces in it.
  const numbers = kept.filter((word) => /^\d+$/.test(word));
  return (numbers.length > 1 ? kept.filter((word) => !/^\d+$/.test(word)) : kept).join(' ');
}
