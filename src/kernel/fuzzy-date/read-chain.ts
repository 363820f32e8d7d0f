import type { Chain, Connector } from './chain.ts';
import { combine } from './combine.ts';
import type { Cursor } from './cursor.ts';
import type { Piece } from './piece.ts';
import { mapReading, type Reading } from './reading.ts';
import { readPiece } from './read-piece.ts';

/** Dates joined by words or marks: '10/11 sep', 'mei t/m december 2013', '1, 8 en 15 maart', 'tussen 1 en 15 mei'. */
export const readChain = (cursor: Cursor): Reading | null =>
  cursor.attempt(() => {
    const between = cursor.accept('tussen') !== null;
    if (!between) cursor.accept('van');
    const chain = readPieces(cursor);
    if (chain === null) return null;
    if (!between) return combine(chain);
    if (chain.connectors.length !== 1 || chain.connectors[0] !== 'and') return null;
    const range = combine({ ...chain, connectors: ['range'] });
    return range === null ? null : mapReading(range, 'moment', (draft) => ({ ...draft, certainty: 'uncertain' }));
  });

function readPieces(cursor: Cursor): Chain | null {
  const first = readPiece(cursor);
  if (first === null) return null;
  const pieces: Piece[] = [first];
  const connectors: Connector[] = [];
  for (;;) {
    const more = cursor.attempt(() => {
      const connector = readConnector(cursor);
      const piece = connector === null ? null : readPiece(cursor);
      return connector === null || piece === null ? null : { connector, piece };
    });
    if (more === null) return { pieces, connectors };
    pieces.push(more.piece);
    connectors.push(more.connector);
  }
}

const CONNECTORS: ReadonlyMap<string, Connector> = new Map([
  ['tm', 'range'],
  ['-', 'range'],
  ['tot', 'until'],
  ['/', 'slash'],
  ['en', 'and'],
  [',', 'and'],
  ['+', 'and'],
  ['of', 'or'],
]);

function readConnector(cursor: Cursor): Connector | null {
  const connector = CONNECTORS.get(cursor.text()) ?? null;
  if (connector === null) return null;
  cursor.at += 1;
  if (connector === 'and' && cursor.accept('en') === null && cursor.accept('of') !== null) return 'or';
  return connector;
}
