import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Env } from '#platform/http.ts';
import { copy } from './copy.nl.ts';
import { tooLargePage } from './error-pages.tsx';

const MEGABYTE = 1024 * 1024;

const limit = (bytes: number, words: { readonly title: string; readonly lead: string }) =>
  bodyLimit({ maxSize: bytes, onError: (c) => tooLargePage(c as Context<Env>, words) });

/** The words of a form: hours of typing fit in 2 MB, and so many fields are read in a fifth of a second. */
export const formLimit = limit(2 * MEGABYTE, copy.formTooLarge);
/** A file of 50 MB with the fields around it. */
export const fileLimit = limit(51 * MEGABYTE, copy.tooLarge);
