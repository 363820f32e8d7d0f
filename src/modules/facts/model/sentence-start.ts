const LOOK_BACK = 200;
/** Tags that begin or end something by itself; the others stand within a sentence. */
const BLOCK =
  /^<\/?(?:p|li|h[1-6]|td|th|tr|div|blockquote|br|dd|dt|ul|ol|dl|section|article|header|footer|nav|aside|main|form|fieldset|legend|label|button|summary|details|figure|figcaption|caption|table|body)\b/i;
const TAG_AT_END = /<[^<>]*>$/;
/** A new paragraph, or the mark of a list item, heading or quote at the start of a line. */
const NEW_BLOCK = /(?:\n[ \t]*\n[ \t]*|(?:^|\n)[ \t]*(?:[-*+>]|#{1,6}|\d{1,3}[.)])[ \t]+)$/;
const MARKS_AT_END = /[\s*_"'‘“„(«]$/u;
const ABBREVIATIONS = new Set([
  'bijv',
  'bv',
  'ca',
  'nr',
  'tel',
  'evt',
  'incl',
  'excl',
  'art',
  'enz',
  'blz',
  'dr',
  'mr',
  'mw',
  'dhr',
  'st',
]);

/** True when a sentence begins after these words, in plain text, Markdown or HTML; never inside a tag. */
export function beginsSentence(before: string): boolean {
  let rest = before.slice(-LOOK_BACK);
  if (rest.lastIndexOf('<') > rest.lastIndexOf('>')) return false;
  for (let turn = 0; turn < LOOK_BACK; turn += 1) {
    if (NEW_BLOCK.test(rest)) return true;
    const tag = TAG_AT_END.exec(rest)?.[0];
    if (tag !== undefined) {
      if (BLOCK.test(tag)) return true;
      rest = rest.slice(0, -tag.length);
    } else if (MARKS_AT_END.test(rest)) rest = rest.slice(0, -1);
    else break;
  }
  if (rest === '') return before.length <= LOOK_BACK;
  return /[.?!]$/.test(rest) && /\s|>/.test(before.at(-1) ?? '') && !isAbbreviation(rest);
}

function isAbbreviation(words: string): boolean {
  if (!words.endsWith('.')) return false;
  const last = (
    words
      .slice(0, -1)
      .split(/[\s>(]/)
      .at(-1) ?? ''
  ).toLowerCase();
  return last.includes('.') || ABBREVIATIONS.has(last) || /^\p{L}$/u.test(last);
}

/** The value as it stands at the start of a sentence; web and mail addresses stay as they are. */
export function capitalised(value: string): string {
  if (/^\S*[.@]\S+$/.test(value) || /^https?:/i.test(value)) return value;
  if (value.startsWith('ij')) return `IJ${value.slice(2)}`;
  const [first = ''] = value;
  return first.toUpperCase() + value.slice(first.length);
}
