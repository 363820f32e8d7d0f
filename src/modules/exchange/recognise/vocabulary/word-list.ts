/** Words and phrases of a list that is written with commas, so that hundreds of them stay readable. */
export const wordList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
