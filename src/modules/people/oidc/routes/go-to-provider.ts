import type { Context } from 'hono';
import type { Id } from '#kernel/id.ts';
import type { Env } from '#platform/http.ts';
import type { Door } from '../../door.ts';
import { providerOf } from '../arrive.ts';
import { copy } from '../copy.nl.ts';
import { giveTicket, type Visit } from '../oidc-ticket.ts';
import { knownProvider } from '../provider-cache.ts';
import { startVisit } from '../visit.ts';
import { lacks } from '../wrong-with.ts';
import { messagePage } from './message.tsx';

/** Sends this browser to the sign-in service of an organisation, with a ticket for the way back; or says why not. */
export async function goToProvider(
  c: Context<Env>,
  door: Door,
  to: { organisation: Id<'organisation'>; back: string | null; why: Visit['why'] },
): Promise<Response> {
  const provider = await providerOf(door, to.organisation);
  if (!provider) return messagePage(c, copy.noServiceTitle, copy.noServiceLead);
  try {
    const config = await knownProvider(door, to.organisation, provider);
    const lacking = lacks(config);
    if (lacking !== null) return failed(c);
    const now = (door.clock ?? Temporal.Now.instant)();
    const started = await startVisit(config, { ...to, isOwn: isOwn(c), url: c.var.shell.url, now });
    giveTicket(c, door, started.visit);
    return c.redirect(started.to.href, 303);
  } catch {
    return failed(c);
  }
}

/** What browsers say of who led here; where one says nothing, another website may have. */
const isOwn = (c: Context<Env>): boolean => ['same-origin', 'none'].includes(c.req.header('sec-fetch-site') ?? '');

/** What exactly is wrong is for who set it, on their own page. */
const failed = (c: Context<Env>): Response => messagePage(c, copy.failedTitle, copy.unreachable);
