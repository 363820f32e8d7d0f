/** One or two capitals for a name: first and last word that count ('Samira El Idrissi' is SI). Empty for an empty name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const used = words.length > 0 ? words : name.split(/\s+/).filter((word) => word !== '');
  const [first, last] = [used[0], used.length > 1 ? used.at(-1) : undefined];
  return `${first?.charAt(0) ?? ''}${last?.charAt(0) ?? ''}`.toUpperCase();
}
