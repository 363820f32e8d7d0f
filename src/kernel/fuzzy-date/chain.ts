import type { Piece } from './piece.ts';

/** How two pieces were joined: 't/m' or '-', 'tot', '/', 'en' or ',', 'of'. */
export type Connector = 'range' | 'until' | 'slash' | 'and' | 'or';
/** Pieces in the order written, with the connectors between them (one fewer). */
export type Chain = { readonly pieces: readonly Piece[]; readonly connectors: readonly Connector[] };
