const MARK = /\p{M}/gu;

/**
 * The part of an address that goes with words of a person: lower case, without accents, whole words joined by hyphens and at most
 * `longest` characters; only a first word that is longer by itself is cut. '' when nothing is left.
 */
export function slugOf(words: string, longest = 60): string {
  const [first = '', ...others] = words
    .normalize('NFD')
    .replace(MARK, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = first.slice(0, longest);
  for (const word of others) {
    if (slug.length + 1 + word.length > longest) break;
    slug += `-${word}`;
  }
  return slug;
}
