/** Shorter words fit everywhere. */
const LONG = 9;
const EDGE = 4;
const SOFT_HYPHEN = '\u00AD';
const VOWEL = /[aeiouyàáâäèéêëìíîïòóôöùúûü]/i;
/** Last parts of the long words of this trade: the letters around them do not tell where they begin. */
const LAST_PARTS =
  /(?:plan|doelen|doelgroep|doelgroepen|programma|project|aanpak|matrix|kalender|strategie|adviseurs?|middelen|bijeenkomst|presentatie|traject|boodschap|boodschappen|straat|buurt|ontbijt|avond|ochtend|overleg|onderzoek|brief|brieven|gesprek|gesprekken|bericht|berichten|krant|raad|raden|inwoners|ondernemers|opening|uitnodiging|enquête|evaluatie|vraag|vragen|voorwaarden?|punten|overzicht|gemeenten?|beleid|partners|partijen|organisaties?|medewerkers|bestuurders|communicatie|momenten|analyse|planning|begroting|verdeling|kanalen|fasering|ateliers?|aanbieders?|bewoners|leden|tarief|tarieven|informatie|corporaties?|vereniging(?:en)?|panel|bureau|route|site|sessies?)$/i;
/** Two consonants that begin a syllable together. */
const ONSET = /^(?:[bcdfgkptv]r|[bcfgkps]l|ch|st)$/i;

/**
 * Shows a browser where a long word may break: between the consonants inside it ('Opdracht-gevers', 'Werk-groepen'). A name above
 * a narrow column then keeps its column narrow. Invisible where nothing breaks.
 * `from` is the number of letters from which a word may break.
 */
export const withSoftHyphens = (text: string, from: number = LONG): string =>
  text.replace(/\p{L}{9,}/gu, (word) => (word.length < from ? word : breakable(word)));

function breakable(word: string): string {
  let result = '';
  const last = LAST_PARTS.exec(word)?.index ?? -1;
  for (let index = 0; index < word.length; index += 1) {
    const isInLast = last !== -1 && index !== last && Math.abs(index - last) < EDGE;
    const mayBreak = index === last || (!isInLast && mayBreakBefore(word, index));
    if (index >= EDGE && index <= word.length - EDGE && mayBreak) result += SOFT_HYPHEN;
    result += word[index] ?? '';
  }
  return result;
}

/** Before 'sch', before the last consonant of a group that stands between vowels, or before the last two when they belong together. */
function mayBreakBefore(word: string, index: number): boolean {
  const isVowel = (at: number): boolean => VOWEL.test(word[at] ?? '');
  if (isVowel(index) || isVowel(index - 1) || /^sch/i.test(word.slice(index - 1))) return false;
  if (/^sch/i.test(word.slice(index)) && isVowel(index + 3)) return true;
  // An s between two parts belongs to the first, and inside one part to the vowel behind it: here nobody can tell.
  if (/s/i.test(word[index] ?? '')) return false;
  if (isVowel(index + 1)) return !ONSET.test(word.slice(index - 1, index + 1));
  return isVowel(index + 2) && ONSET.test(word.slice(index, index + 2));
}
