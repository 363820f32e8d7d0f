// All but letters and marks of Western and Central Europe, which the document's own font has.
const UNUSUAL = /[^\u0000-\u024f\u2010-\u2027\u2030\u2039\u203a\u20ac\u2122\u200b\u2190-\u2193\ufffd]/gu;
const STAND_IN = '\uFFFD';
/** Different unusual characters that are tried for one document; a document with more is not read for its letters. */
const MOST_TRIED = 500;

/** The text with a stand-in for each unusual character that `canShow` refuses, and for those beyond the first 500 different ones. */
export function showableText(text: string, canShow: (character: string) => boolean): string {
  const unusual = new Set(text.match(UNUSUAL));
  const refused = new Set([...unusual].filter((character, index) => index >= MOST_TRIED || !canShow(character)));
  return refused.size === 0
    ? text
    : [...text].map((character) => (refused.has(character) ? STAND_IN : character)).join('');
}
