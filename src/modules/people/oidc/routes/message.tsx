import type { Context } from 'hono';
import { type Env, page } from '#platform/http.ts';
import { emptyFrame } from '../../frame.ts';
import { MessagePage } from '../../sign-in/pages/message-page.tsx';

/** Why somebody did not get in, or what to do first. */
export const messagePage = (c: Context<Env>, title: string, lead: string): Response =>
  page(c, <MessagePage frame={emptyFrame(c)} title={title} lead={lead} />, 400);
