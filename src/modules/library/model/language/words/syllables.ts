/**
 * Syllables of a Dutch word, by groups of vowels: a group that is said in one go ("aai", "eeu", "ij") is one syllable, a
 * diaeresis begins a new one, and other vowels beside each other ("e-a", "i-o") are each their own. Words from English are said
 * otherwise; the ones our field uses stand in a list. Always at least one.
 */
export function countSyllables(word: string): number {
  const parts = word.split(/[-\s]/).filter((part) => part !== '');
  return Math.max(
    1,
    parts.map(inPart).reduce((sum, count) => sum + count, 0),
  );
}

// Longest first; what is not here is one vowel at a time.
const GROUP =
  /ieu|eau|oui|aai|ooi|oei|eeu|uij|ij|aa|ee|oo|uu|ie|oe|eu|ui|ei|ou|au|ai|oi|ëe|ëi|ëu|ïe|öo|üu|[aeiouyäëïöü]/g;
/** One syllable fewer than the groups say: the e at the end of an English word is silent, "ea" and "oa" are one sound. */
const FEWER =
  /(?<=on|off|dead|time|help|hot|guide)line|dead|website|update|software|hardware|homepage|interface|coach|toast|dashboard|board|download|upload|team|lease|leasen|dealer|leader|beamer|service|college(?=tour)|lifestyle|clean|stream|break|feature|roadmap|mobility/g;

function inPart(part: string): number {
  // Capitals are said letter by letter (Wmo, CJG), unless they make a word (HAVO).
  if (/^(?:\p{Lu}{2,3}|[^AEIOUY\P{Lu}]{4,5})$/u.test(part)) return part.length;
  const plain = spelled(part);
  return (plain.match(GROUP)?.length ?? 0) - (plain.match(FEWER)?.length ?? 0);
}

/** Small letters without accents (but for the diaeresis), with a mark between vowels that belong to two parts of a word. */
const spelled = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[áàâã]/g, 'a')
    .replace(/[éèê]/g, 'e')
    .replace(/[íìî]/g, 'i')
    .replace(/[óòôõ]/g, 'o')
    .replace(/[úùû]/g, 'u')
    .replaceAll('ĳ', 'ij')
    .replaceAll('qu', 'k')
    // A y before or between vowels is a j: "yoghurt", "royaal".
    .replace(/y(?=[aeou])/g, 'j')
    // "ge-auto…", "be-oogd", "mu-se-um", "fi-nan-ci-eel", "ak-ti-ef" keep their parts.
    .replace(/^(ge|be)(?=au|eu|ui|ij|o|a)/, '$1|')
    .replace(/eum(?!a)/g, 'e|um')
    .replace(/iee/g, 'i|ee')
    .replace(/(?<!mil)ie(?=us|uz)/g, 'i|e');
