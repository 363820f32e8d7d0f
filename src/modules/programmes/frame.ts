import type { Context } from 'hono';
import { asId, type Id, isId } from '#kernel/id.ts';
import { initialsOf, personFrame } from '#modules/people/index.ts';
import { changesOfBatch } from '#platform/events.ts';
import { type Env, NotFound } from '#platform/http.ts';
import type { Frame, NavGroup, Notice } from '#ui/frame.ts';
import { type IconName, icons } from '#ui/icons.ts';
import { copy } from './copy.nl.ts';
import { describeAction } from './model/describe-action.ts';
import { undoPath } from './paths.ts';
import { findProgramme, type KeptProgramme } from './store.ts';

/**
 * The programme in the address, and the frame of its pages: menu, what the last action did, and the offer to undo it.
 * @throws NotFound for anything that is not a programme of the organisation of the scope.
 */
export async function openProgramme(c: Context<Env>): Promise<{ programme: KeptProgramme; frame: Frame }> {
  const raw = c.req.param('programme') ?? '';
  const programme = isId(raw) ? await findProgramme(c.var.scope, asId<'programme'>(raw)) : undefined;
  if (!programme) throw new NotFound();
  const frame = personFrame(c);
  return {
    programme,
    frame: {
      ...frame,
      programme: { id: programme.id, name: programme.name, organisation: programme.owner ?? '', initials: initialsOf(programme.name) },
      nav: menuOf(c, programme.id),
      notice: await noticeOf(c, programme.id),
    },
  };
}

const isIconName = (name: string): name is IconName => Object.hasOwn(icons, name);

function menuOf(c: Context<Env>, programme: string): NavGroup[] {
  const here = new URL(c.req.url).pathname;
  const entries = c.var.shell.nav.toSorted((a, b) => a.order - b.order).map((entry) => ({ ...entry, href: entry.href({ programme }) }));
  const current = entries.filter(({ href }) => here === href || here.startsWith(`${href}/`)).sort((a, b) => b.href.length - a.href.length)[0];
  const titles = [...new Set(entries.map(({ group }) => group))];
  return titles.map((title) => ({
    title,
    items: entries.filter(({ group }) => group === title).map((entry) => ({
      label: entry.label, href: entry.href, icon: isIconName(entry.icon) ? entry.icon : 'circle', current: entry === current, count: null,
    })),
  }));
}

async function noticeOf(c: Context<Env>, programme: Id<'programme'>): Promise<Notice | null> {
  const batch = c.req.query('gedaan') ?? '';
  if (!isId(batch)) return null;
  const changes = await changesOfBatch(c.var.scope, asId<'batch'>(batch));
  const own = changes.filter((change) => change.programme === programme);
  if (own.length === 0) return null;
  const text = describeAction(own);
  const mayUndo = own.every((change) => change.undoneBy === null && c.var.shell.itemKinds.has(change.kind));
  return { kind: 'positive', text, undo: mayUndo ? { action: undoPath({ programme, batch }), label: copy.undo } : undefined };
}
