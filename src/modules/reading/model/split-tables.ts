/** A stretch of a text: running words, or a table in Markdown. */
export type Piece = { readonly kind: 'words' | 'table'; readonly text: string };

const isRow = (line: string): boolean => line.trimStart().startsWith('|');

/** A text in stretches, in order, so that its tables can be shown apart. Empty stretches are left out. */
export function splitTables(markdown: string): readonly Piece[] {
  const pieces: { kind: Piece['kind']; lines: string[] }[] = [];
  for (const line of markdown.split('\n')) {
    const kind = isRow(line) ? 'table' : 'words';
    const last = pieces.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else pieces.push({ kind, lines: [line] });
  }
  return pieces.map(({ kind, lines }) => ({ kind, text: lines.join('\n') })).filter(({ text }) => text.trim() !== '');
}

/** Per text, how many tables stand in the texts before it. */
export function tablesBefore(texts: readonly string[]): readonly number[] {
  let count = 0;
  return texts.map((text) => {
    const before = count;
    count += splitTables(text).filter(({ kind }) => kind === 'table').length;
    return before;
  });
}
