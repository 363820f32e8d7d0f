/** What a visitor reads as one thing: it stays whole or goes whole. */
const UNITS: ReadonlySet<string> = new Set(
  ['p', 'li', 'tr', 'pre', 'dt', 'dd'].concat(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
);
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'col']);
// No kept text has this sign: the database refuses it. It stands where something was left out.
const GONE = '\0';

type Open = {
  readonly name: string;
  readonly tag: string;
  written: string;
  hasHole: boolean;
  hasLost: boolean;
  hasWords: boolean;
};
const opened = (name: string, tag: string): Open => ({
  name,
  tag,
  written: '',
  hasHole: false,
  hasLost: false,
  hasWords: false,
});

/**
 * Kept HTML without the paragraphs, list items, headings and table rows in which `hasHole` finds something. What stays empty by
 * that goes too, and so do a heading and a line that ends with a colon when nothing is left under it. '' when nothing is left.
 */
export function withoutHoles(html: string, hasHole: (words: string) => boolean): string {
  const root = opened('', '');
  const stack = [root];
  const top = (): Open => stack.at(-1) ?? root;
  for (const piece of piecesOf(html)) {
    const isTag = piece.startsWith('<');
    if (piece.startsWith('</')) {
      if (stack.length > 1) close(stack, piece);
      continue;
    }
    const name = isTag ? (/^<([a-z][a-z0-9]*)/.exec(piece)?.[1] ?? '') : '';
    if (isTag && !VOID.has(name) && !piece.endsWith('/>')) stack.push(opened(name, piece));
    else top().written += piece;
    if (hasHole(piece)) top().hasHole = true;
    if (!isTag && piece.trim() !== '') top().hasWords = true;
  }
  while (stack.length > 1) close(stack, '');
  return root.hasHole || !root.hasWords ? '' : withoutLoneLeads(root.written);
}

/** Tags, and the words between them. Kept HTML has `<` and `>` only around tags. */
function* piecesOf(html: string): Generator<string> {
  for (let at = 0; at < html.length; ) {
    const next = html[at] === '<' ? html.indexOf('>', at) + 1 : html.indexOf('<', at);
    const end = next <= 0 ? html.length : next;
    yield html.slice(at, end);
    at = end;
  }
}

/** Puts what was inside in what is around it, or leaves it out. */
function close(stack: Open[], tag: string): void {
  const inner = stack.pop();
  const outer = stack.at(-1);
  if (!inner || !outer) return;
  const isGone = (inner.hasHole && UNITS.has(inner.name)) || (inner.hasLost && !inner.hasWords && !inner.hasHole);
  if (isGone) {
    outer.hasLost = true;
    outer.written += GONE;
    return;
  }
  outer.written += inner.tag + inner.written + tag;
  outer.hasHole ||= inner.hasHole;
  outer.hasLost ||= inner.hasLost;
  outer.hasWords ||= inner.hasWords;
}

const LEAD = /<p>[^<]*:<\/p>\0+(?!\0|<[uo]l)/g;
const HEADING = /<h([1-6])(?: [^>]*)?>[^<]*<\/h\1>\0+(?=<h([1-6])|<\/div>|$)/g;

const withoutLoneLeads = (html: string): string =>
  html
    .replace(LEAD, GONE)
    .replace(HEADING, (whole, own: string, next: string | undefined) =>
      next === undefined || next <= own ? GONE : whole,
    )
    .replaceAll(GONE, '');

const BEGINS = /^\s*(?:[-*+]\s|\d{1,3}[.)]\s|#{1,6}\s|\|)/;

/** The same for Markdown: paragraphs, list items, headings and table rows with something in them that `hasHole` finds are left out. */
export function withoutHolesInMarkdown(markdown: string, hasHole: (words: string) => boolean): string {
  const units: string[][] = [];
  for (const line of markdown.split('\n')) {
    const isBlank = line.trim() === '';
    const last = units.at(-1);
    if (last && !isBlank && !BEGINS.test(line) && last[0]?.trim() !== '') last.push(line);
    else units.push([line]);
  }
  return units
    .map((lines) => lines.join('\n'))
    .filter((unit) => !hasHole(unit))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
