import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import { emptyFrame } from '../../frame.ts';
import { copy } from '../copy.nl.ts';
import { waitInWords } from '../model/moment.ts';
import { MessagePage } from '../pages/message-page.tsx';

/** Too many tries: how long to wait, and which ways work meanwhile. */
export const waitPage = (c: Context<Env>, seconds: number): Response =>
  c.body(
    `<!doctype html>${String(<MessagePage frame={emptyFrame(c)} title={copy.waitTitle} lead={copy.waitLead(waitInWords(seconds))} />)}`,
    429,
    { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': String(seconds) },
  );
