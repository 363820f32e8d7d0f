import type { Context } from 'hono';
import { asId, type Id, isId } from '#kernel/id.ts';
import { initialsOf, personFrame } from '#modules/people/index.ts';
import { changesOfBatch, takenBackBy } from '#platform/events.ts';
import { type Env, NotFound } from '#platform/http.ts';
import type { Frame, NavGroup, Notice } from '#ui/frame.ts';
import { type IconName, icons } from '#ui/icons.ts';
import { copy } from './copy.nl.ts';
import { mayTakeBack } from './may-take-back.ts';
import { describeAction, describeUndo } from './model/describe-action.ts';
import { historyPath, overviewPath, undoPath } from './paths.ts';
import { understoodYear } from './model/understood-year.ts';
import { undoReturn } from './model/undo-return.ts';
import { findProgramme, type KeptProgramme } from './store/programmes.ts';

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
      programme: {
        id: programme.id,
        name: programme.name,
        organisation: programme.owner ?? '',
        initials: initialsOf(programme.name),
      },
      nav: menuOf(c, programme.id),
      links: linksIn(c, frame, programme.id),
      notice: await noticeOf(c, programme.id),
    },
  };
}

/** A guest has one programme and nowhere else to go. */
function linksIn(c: Context<Env>, { links }: Frame, programme: string): Frame['links'] {
  const overview = overviewPath({ programme });
  if (!c.var.scope.actor.isGuest) return { ...links, programme: overview };
  return { home: overview, programme: overview, help: links?.help, accessibility: links?.accessibility };
}

const isIconName = (name: string): name is IconName => Object.hasOwn(icons, name);

function menuOf(c: Context<Env>, programme: string): NavGroup[] {
  const here = new URL(c.req.url).pathname;
  const { permissions, isGuest = false } = c.var.scope.actor;
  const entries = c.var.shell.nav
    .filter(({ permission }) => permission === undefined || permissions.has(permission))
    .filter(({ hiddenFromGuests = false }) => !isGuest || !hiddenFromGuests)
    .toSorted((a, b) => a.order - b.order)
    .map((entry) => ({ ...entry, href: entry.href({ programme }) }));
  const current = entries
    .filter(({ href }) => here === href || here.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
  const titles = [...new Set(entries.map(({ group }) => group))];
  return titles.map((title) => ({
    title,
    items: entries
      .filter(({ group }) => group === title)
      .map((entry) => ({
        label: entry.label,
        href: entry.href,
        icon: isIconName(entry.icon) ? entry.icon : 'circle',
        current: entry === current,
        count: null,
      })),
  }));
}

/** Where a person goes after the undo `batch`: the page `asked` for, while it is there; else the history. */
export async function placeAfterUndo(c: Context<Env>, programme: Id<'programme'>, asked: string): Promise<string> {
  const done = await changesOfBatch(c.var.scope, c.var.scope.batch);
  const gone = done.filter(({ after }) => after === null).map(({ subject }) => subject);
  const place = undoReturn(asked, { programme, gone: [] });
  const left = undoReturn(asked, { programme, gone });
  if (place === null || left === null) return historyPath({ programme });
  if (place === left) return place;
  const parents = c.var.shell.nav
    .map(({ href }) => href({ programme }))
    .filter((href) => left === href || left.startsWith(`${href}/`));
  return parents.sort((a, b) => b.length - a.length)[0] ?? historyPath({ programme });
}

async function noticeOf(c: Context<Env>, programme: Id<'programme'>): Promise<Notice | null> {
  const batch = c.req.query('gedaan') ?? '';
  if (!isId(batch)) return null;
  const changes = await changesOfBatch(c.var.scope, asId<'batch'>(batch));
  const own = changes.filter((change) => change.programme === programme);
  if (own.length === 0) return null;
  const mayUndo =
    mayTakeBack(c.var.scope, own) &&
    own.every((change) => change.undoneBy === null && c.var.shell.itemKinds.has(change.kind));
  const back = await isUndo(c, programme, asId<'batch'>(batch));
  return {
    kind: 'positive',
    text: back ? describeUndo(own) : [describeAction(own), understoodYear(own) ?? ''].join(' ').trim(),
    undo: mayUndo
      ? { action: undoPath({ programme, batch }), label: back ? copy.redo : copy.undo, fields: returnFields(c) }
      : undefined,
  };
}

/** What an undo form carries along to come back to this page. */
function returnFields(c: Context<Env>): Record<string, string> {
  const { pathname, search } = new URL(c.req.url);
  return c.req.method === 'GET' ? { terug: pathname + search } : {};
}

const MOST_STEPS = 20;
/** Taking back what was taken back is doing it after all: an odd number of steps is an undo. */
async function isUndo(c: Context<Env>, programme: Id<'programme'>, batch: Id<'batch'>): Promise<boolean> {
  let steps = 0;
  for (let at = await takenBackBy(c.var.scope, programme, batch); at !== null && steps < MOST_STEPS; steps += 1) {
    at = await takenBackBy(c.var.scope, programme, at);
  }
  return steps % 2 === 1;
}
