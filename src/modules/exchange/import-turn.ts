import { takeTurns } from '#kernel/take-turns.ts';

/** Two files are read at once, of whatever kind: each may take hundreds of megabytes. */
export const inImportTurn = takeTurns(2);
