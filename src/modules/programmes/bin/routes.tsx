import type { Context } from 'hono';
import { asId, isId } from '#kernel/id.ts';
import { personFrame } from '#modules/people/index.ts';
import { type Env, may, NotFound, page, routes, seeOther } from '#platform/http.ts';
import type { Scope } from '#platform/scope.ts';
import { BIN_DAYS, listRemovedItems, putBack } from '#platform/recovery.ts';
import { noticeName } from '#platform/sealed-notice.ts';
import { openProgramme } from '../frame.ts';
import { capital } from '../model/action-words.nl.ts';
import { labelOf, nounOf } from '../model/describe-action.ts';
import { saidBy } from '../model/said-by.ts';
import { whenWords } from '../model/when-words.ts';
import type { Notice } from '#ui/frame.ts';
import { type BinnedProgramme, listBinned } from '../store/bin.ts';
import { findProgramme } from '../store/programmes.ts';
import { emptyBin, restoreProgramme } from './actions.ts';
import { copy } from './copy.nl.ts';
import { BinConfirmPage, BinPage } from './pages/bin-page.tsx';
import { ItemBinPage, TooLatePage } from './pages/item-bin-page.tsx';
import {
  binAfter,
  binEmptyingPath,
  binPath,
  binRemovalPath,
  binRestorePath,
  itemBinPath,
  itemBinRestorePath,
} from './paths.ts';

/** The bin of the organisation with its programmes, and the bin of each programme with its items. */
export const binRoutes = () => routes().route('/', programmeBin()).route('/', itemBin());

const programmeBin = () =>
  routes()
    .get(binPath.pattern, may('programmes.view'), async (c) => {
      const { scope } = c.var;
      const rows = (await listBinned(scope)).map((binned) => ({
        id: binned.id,
        name: binned.name,
        removed: whenWords(binned.removedAt, scope.now()),
        who: binned.removedBy || copy.unknownPerson,
        until: whenWords(binned.removedAt.add({ hours: BIN_DAYS * 24 }), scope.now()),
      }));
      const frame = { ...personFrame(c), notice: await noticeOf(c) };
      return page(
        c,
        <BinPage frame={frame} rows={rows} mayManage={scope.actor.permissions.has('programmes.manage')} />,
      );
    })
    .get(binEmptyingPath.pattern, may('programmes.manage'), async (c) => {
      const count = (await listBinned(c.var.scope)).length;
      if (count === 0) return c.redirect(binPath({}), 303);
      return page(
        c,
        <BinConfirmPage frame={personFrame(c)} title={copy.emptyTitle(count)} action={binEmptyingPath({})} />,
      );
    })
    .post(binEmptyingPath.pattern, may('programmes.manage'), async (c) =>
      c.redirect(binAfter('geleegd', await emptyBin(c.var.scope, 'all')), 303),
    )
    .post(binRestorePath.pattern, may('programmes.manage'), async (c) => {
      const { id } = await binnedOf(c);
      await restoreProgramme(c.var.scope, id);
      return c.redirect(binAfter('terug', id), 303);
    })
    .get(binRemovalPath.pattern, may('programmes.manage'), async (c) => {
      const { id, name } = await binnedOf(c);
      const action = binRemovalPath({ removed: id });
      return page(c, <BinConfirmPage frame={personFrame(c)} title={copy.deleteTitle(name)} action={action} />);
    })
    .post(binRemovalPath.pattern, may('programmes.manage'), async (c) => {
      const { id } = await binnedOf(c);
      return c.redirect(binAfter('geleegd', await emptyBin(c.var.scope, { id })), 303);
    });

async function binnedOf(c: Context<Env>): Promise<BinnedProgramme> {
  const id = c.req.param('removed') ?? '';
  const [found] = isId(id) ? await listBinned(c.var.scope, asId<'programme'>(id)) : [];
  if (!found) throw new NotFound();
  return found;
}

/** What just happened, told by the address: only the name of a programme that is really there is shown. */
async function noticeOf(c: Context<Env>): Promise<Notice | null> {
  const [name, what] = [noticeName(c), c.req.query('wat') ?? ''];
  const text = name === '' ? undefined : await wordsOf(c.var.scope, name, what);
  return text === undefined ? null : { kind: 'positive', text };
}

async function wordsOf(scope: Scope, name: string, what: string): Promise<string | undefined> {
  if (name === 'geleegd') return Number(what) > 0 ? copy.emptied(Number(what)) : undefined;
  const programme = asId<'programme'>(what);
  if (name === 'weg') return (await listBinned(scope, programme)).map((gone) => copy.inBin(gone.name))[0];
  const back = await findProgramme(scope, programme);
  return back && copy.isBack(back.name);
}

/** What somebody said and took back is theirs: it stands in no bin. */
const isOfPlan = ({ before }: { readonly before: unknown }): boolean => saidBy({ before }) === null;

const itemBin = () =>
  routes()
    .get(itemBinPath.pattern, may('programmes.view'), async (c) => {
      const { programme, frame } = await openProgramme(c);
      const { scope, shell } = c.var;
      const rows = (await listRemovedItems(scope, programme.id, shell.itemKinds)).filter(isOfPlan).map((removed) => {
        const words = { ...removed, name: '', after: null };
        return {
          id: removed.id,
          name: labelOf(words) || capital(nounOf(removed.kind)),
          noun: capital(nounOf(removed.kind).replace(/^(de|het) /, '')),
          removed: whenWords(removed.at, scope.now()),
          who: removed.by || copy.unknownPerson,
        };
      });
      return page(
        c,
        <ItemBinPage
          frame={frame}
          programme={programme.id}
          rows={rows}
          mayRestore={scope.actor.permissions.has('programmes.edit')}
        />,
      );
    })
    .post(itemBinRestorePath.pattern, may('programmes.edit'), async (c) => {
      const { programme, frame } = await openProgramme(c);
      const id = c.req.param('item');
      if (!isId(id)) throw new NotFound();
      const removed = await listRemovedItems(c.var.scope, programme.id, c.var.shell.itemKinds);
      if (removed.some((each) => each.id === id && !isOfPlan(each))) throw new NotFound();
      const outcome = await putBack(c.var.scope, c.var.shell.itemKinds, { programme: programme.id, id });
      if (!outcome.ok) return page(c, <TooLatePage frame={frame} programme={programme.id} />, 409);
      return seeOther(c, itemBinPath({ programme: programme.id }));
    });
