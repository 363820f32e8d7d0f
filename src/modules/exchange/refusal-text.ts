import type { ReadRefusal } from './readers/index.ts';
import { REFUSAL_TEXT } from './readers/refusals.nl.ts';

/** The Dutch sentence of a refused file: what is the matter and what to do about it. */
export const refusalText = (reason: ReadRefusal): string => REFUSAL_TEXT[reason];
