const MAX = 60;

/** An address made of a name: lower case, without accents, words joined by hyphens, at most 60 characters; '' when nothing is left. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, MAX)
    .replace(/-$/, '');
