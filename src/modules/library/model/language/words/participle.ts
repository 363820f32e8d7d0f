import { NO_PARTICIPLE, PARTICLES, STRONG, WITHOUT_GE } from './verb-words.ts';

/** Whether this word (in small letters) has the form of a past participle: "gemaakt", "aangevraagd", "besproken". */
export function isParticiple(word: string): boolean {
  if (word.length < 5 || NO_PARTICIPLE.has(word)) return false;
  if (STRONG.has(word) || WITHOUT_GE.has(word)) return true;
  const bare = withoutParticle(word);
  return bare === word ? isBare(word) : WITHOUT_GE.has(bare) || isWithGe(bare) || isVerb(bare);
}

const isBare = (word: string): boolean => isWithGe(word) || isVerb(word);

function withoutParticle(word: string): string {
  const particle = PARTICLES.find(
    (start) => word.startsWith(start) && /^(ge|be|ver|ont|her)/.test(word.slice(start.length)),
  );
  return particle === undefined ? word : word.slice(particle.length);
}

function isWithGe(word: string): boolean {
  if (!word.startsWith('ge') || NO_PARTICIPLE.has(word)) return false;
  if (STRONG.has(word)) return true;
  const stem = word.slice(2, -1);
  return stem.length > 1 && /[aeiouyäëïöü]/.test(stem) && endsAsWeak(word, { strict: false });
}

/** be-, ver-, ont-, her-: on -d, or on -t where that is the participle and not "hij verandert". */
function isVerb(word: string): boolean {
  const prefix = /^(?:be|ver|ont|her|er)/.exec(word)?.[0];
  if (prefix === undefined || NO_PARTICIPLE.has(word)) return false;
  const stem = word.slice(prefix.length, -1);
  return stem.length > 1 && /[aeiouyäëïöü]/.test(stem) && endsAsWeak(word, { strict: true });
}

/** The -end of "betreffend" is no participle; that of "verleend" and "geopend" is. */
function endsAsWeak(word: string, { strict }: { readonly strict: boolean }): boolean {
  if (word.endsWith('end') && !/(eend|ge.{2,}end)$/.test(word)) return false;
  if (word.endsWith('d')) return !word.endsWith('heid');
  if (!word.endsWith('t')) return false;
  return strict ? /([kfspx]|ch)t$/.test(word) : !word.endsWith('teit');
}
