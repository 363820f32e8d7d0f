/**
 * A word with its ordinary forms: -e, -en, -s, and of a verb on -eren its persons, past and participle. Some of these do not
 * exist; that harms nobody.
 */
export function formsOf(word: string): readonly string[] {
  if (word.includes(' ')) return [word];
  if (/[^e]eren$/.test(word)) return formsOfVerb(word.slice(0, -4));
  if (word.endsWith('heid')) return [word, `${word.slice(0, -4)}heden`];
  return [word, ...inflected(word), `${word}n`, `${word}en`, `${word}s`];
}

/** `root` is the verb without -eren: "realis", "evalu". */
function formsOfVerb(root: string): readonly string[] {
  const participle = `ge${root.replace(/^e/, 'ë').replace(/^i/, 'ï')}eerd`;
  const persons = ['eren', 'eer', 'eert', 'eerde', 'eerden', 'erend', 'erende'].map((end) => `${root}${end}`);
  return [...persons, participle, `${participle}e`];
}

function inflected(word: string): readonly string[] {
  const long = /(aa|ee|oo|uu)([bcdfghjklmnpqrstvwxz])$/.exec(word);
  const base = long ? `${word.slice(0, -3)}${long[1]?.charAt(0)}${long[2]}` : word;
  const soft = base.replace(/f$/, 'v').replace(/s$/, 'z');
  return [`${base}e`, `${base}en`, `${soft}e`, `${soft}en`];
}
