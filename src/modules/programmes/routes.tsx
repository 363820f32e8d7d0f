import { errorsOf } from '#kernel/form-values.ts';
import { asId, isId } from '#kernel/id.ts';
import { personFrame } from '#modules/people/index.ts';
import { formOf, readForm } from '#platform/form.ts';
import { may, NotFound, page, routes, seeOther } from '#platform/http.ts';
import { noticeName } from '#platform/sealed-notice.ts';
import { changesOfBatch } from '#platform/events.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { undoBatch } from '#platform/undo.ts';
import { addProgramme, changeProgramme, wordsOf } from './actions.ts';
import { removeProgramme } from './bin/actions.ts';
import { binAfter } from './bin/paths.ts';
import { binRoutes } from './bin/routes.tsx';
import { copy } from './copy.nl.ts';
import { openProgramme, placeAfterUndo } from './frame.ts';
import { type Entry, historyOf } from './history.ts';
import { isMadeBy } from './made-by.ts';
import { mayTakeBack } from './may-take-back.ts';
import { differencesOf } from './model/differences.ts';
import {
  EditProgrammePage,
  NewProgrammePage,
  RemoveProgrammePage,
  UnmakeProgrammePage,
} from './pages/edit-programme-page.tsx';
import { HistoryPage } from './pages/history-page.tsx';
import { ProgrammeListPage } from './pages/programme-list-page.tsx';
import { UndoRefusedPage } from './pages/undo-refused-page.tsx';
import {
  historyPath,
  itemHistoryPath,
  newProgrammePath,
  planPath,
  programmeRemovalPath,
  programmeSettingsPath,
  programmesPath,
  undoPath,
} from './paths.ts';
import { fieldsOfProgramme, parseProgramme } from './programme-form.ts';
import type { Frame } from '#ui/index.ts';
import { versionRoutes } from './versions/routes.tsx';
import { versionsOf } from './versions/seen-revision.ts';
import { copy as sharingCopy } from './sharing/copy.nl.ts';
import { askedView } from './sharing/asked-view.ts';
import { AskedSection } from './sharing/pages/asked-section.tsx';
import { listSharedProgrammes } from './sharing/read-shared.ts';
import { type KeptProgramme, listProgrammes } from './store/programmes.ts';

const EMPTY = formOf({});

export const programmeRoutes = routes()
  .route('/', binRoutes())
  .route('/', versionRoutes())
  .get(programmesPath.pattern, may('programmes.view'), async (c) => {
    const programmes = (await listProgrammes(c.var.scope)).map((programme) => listed(programme));
    const shared = (await listSharedProgrammes(c.var.scope)).map(({ programme, ownerName, part }) => ({
      ...listed(programme),
      owner: ownerName,
      part: sharingCopy.parts[part],
    }));
    const mayLeave = c.var.scope.actor.permissions.has('programmes.share');
    const mayMake = c.var.scope.actor.permissions.has('programmes.edit');
    return page(
      c,
      <ProgrammeListPage
        frame={{ ...personFrame(c), notice: answerNotice(noticeName(c)) }}
        {...{ programmes, shared, mayMake, mayLeave }}
        asked={<AskedSection asked={await askedView(c.var.scope)} />}
      />,
    );
  })
  .get(newProgrammePath.pattern, may('programmes.edit'), (c) =>
    page(c, <NewProgrammePage frame={personFrame(c)} fields={EMPTY} errors={[]} today={todayOf(c.var.scope)} />),
  )
  .post(newProgrammePath.pattern, may('programmes.edit'), async (c) => {
    const form = await readForm(c);
    const today = todayOf(c.var.scope);
    const parsed = parseProgramme(form, { before: null, today });
    if (!parsed.ok) {
      const errors = errorsOf(parsed.problems);
      return page(c, <NewProgrammePage frame={personFrame(c)} fields={form} errors={errors} today={today} />, 400);
    }
    const programme = await addProgramme(c.var.scope, parsed.value);
    return seeOther(c, planPath({ programme }));
  })
  .get(programmeSettingsPath.pattern, may('programmes.edit'), async (c) => {
    const { programme, frame } = await openProgramme(c);
    return page(
      c,
      <EditProgrammePage
        frame={frame}
        fields={fieldsOfProgramme(programme)}
        errors={[]}
        today={todayOf(c.var.scope)}
        programme={programme.id}
        revision={programme.revision}
        conflict={null}
      />,
    );
  })
  .post(programmeSettingsPath.pattern, may('programmes.edit'), async (c) => {
    const { programme, frame } = await openProgramme(c);
    const form = await readForm(c);
    const today = todayOf(c.var.scope);
    const parsed = parseProgramme(form, { before: programme, today });
    const back = { frame, fields: form, today, programme: programme.id };
    const revision = Number(form.get('revision'));
    if (!parsed.ok)
      return page(
        c,
        <EditProgrammePage {...back} revision={revision} errors={errorsOf(parsed.problems)} conflict={null} />,
        400,
      );
    const outcome = await changeProgramme(c.var.scope, { id: programme.id, revision }, parsed.value);
    if (!outcome.ok) {
      const conflict = differencesOf(wordsOf(programme), wordsOf(parsed.value));
      return page(
        c,
        <EditProgrammePage {...back} revision={programme.revision} errors={[]} conflict={conflict} />,
        409,
      );
    }
    return seeOther(c, programmeSettingsPath({ programme: programme.id }));
  })
  .get(programmeRemovalPath.pattern, may('programmes.manage'), async (c) => {
    const { programme, frame } = await openProgramme(c);
    return page(c, <RemoveProgrammePage frame={frame} programme={programme} />);
  })
  .post(programmeRemovalPath.pattern, may('programmes.manage'), async (c) => {
    const { programme } = await openProgramme(c);
    await removeProgramme(c.var.scope, programme.id);
    return c.redirect(binAfter('weg', programme.id), 303);
  })
  .get(historyPath.pattern, may('programmes.view'), async (c) => {
    const { programme, frame } = await openProgramme(c);
    const entries = await historyOf(c.var.scope, programme.id, c.var.shell.itemKinds);
    return page(
      c,
      <HistoryPage
        frame={frame}
        title={copy.historyTitle}
        lead={copy.historyLead}
        programme={programme.id}
        entries={withWayBack(c.var.scope, entries)}
      />,
    );
  })
  .get(itemHistoryPath.pattern, may('programmes.view'), async (c) => {
    const { programme, frame } = await openProgramme(c);
    const entries = await historyOf(c.var.scope, programme.id, c.var.shell.itemKinds, c.req.param('item'));
    if (entries.length === 0) throw new NotFound();
    return page(
      c,
      <HistoryPage
        frame={frame}
        title={copy.itemHistoryTitle(entries[0]?.noun ?? '')}
        lead={copy.itemHistoryLead}
        versions={await versionsOf(c, programme.id)}
        programme={programme.id}
        entries={withWayBack(c.var.scope, entries)}
      />,
    );
  })
  .post(undoPath.pattern, may('programmes.contribute'), async (c) => {
    const { programme, frame } = await openProgramme(c);
    const batch = c.req.param('batch');
    if (!isId(batch)) throw new NotFound();
    if (!mayTakeBack(c.var.scope, await changesOfBatch(c.var.scope, asId<'batch'>(batch))))
      return page(c, <UndoRefusedPage frame={frame} programme={programme.id} reason={copy.notYours} />, 403);
    if (await isMadeBy(c.var.scope, programme.id, asId<'batch'>(batch))) {
      if ((await readForm(c)).get('zeker') !== 'ja')
        return page(c, <UnmakeProgrammePage {...{ frame, programme, batch }} />);
      await c.var.shell.programmeUnmade(c.var.scope, { programme: programme.id, batch: asId<'batch'>(batch) });
      await removeProgramme(c.var.scope, programme.id);
      return c.redirect(binAfter('weg', programme.id), 303);
    }
    const outcome = await undoBatch(c.var.scope, c.var.shell.itemKinds, programme.id, asId<'batch'>(batch));
    if (outcome.ok) return seeOther(c, await placeAfterUndo(c, programme.id, (await readForm(c)).get('terug')));
    if (outcome.reason === 'not-found') throw new NotFound();
    const reason = outcome.reason === 'already-undone' ? copy.alreadyUndone : copy.changedSince;
    return page(c, <UndoRefusedPage frame={frame} programme={programme.id} reason={reason} />, 409);
  });

/** What was said to another organisation a moment ago. */
const answerNotice = (what: string): Frame['notice'] => {
  const said = { afgewezen: copy.declinedNotice, gestopt: copy.parted };
  return what === 'afgewezen' || what === 'gestopt' ? { kind: 'positive', text: said[what] } : null;
};

/** Without a button to take back what would be refused. */
const withWayBack = (scope: Scope, entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) =>
    mayTakeBack(scope, [entry]) ? entry : { ...entry, state: entry.state === 'undone' ? 'undone' : 'fixed' },
  );

const listed = ({ id, name, owner, changedAt }: KeptProgramme) => ({
  id,
  name,
  owner,
  changedOn: changedAt
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toLocaleString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }),
});
