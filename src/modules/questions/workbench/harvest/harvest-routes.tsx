import type { Context } from 'hono';
import { cutText } from '#kernel/cut-text.ts';
import { errorsOf, type FormProblem } from '#kernel/form-values.ts';
import { asId, isId } from '#kernel/id.ts';
import { done } from '#kernel/outcome.ts';
import { listOwnBases } from '#modules/library/index.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { noticeName } from '#platform/sealed-notice.ts';
import { forgetSearch, keepHarvest, settleFeedback, settleHarvest, settleSearch } from '../../actions/harvest.ts';
import { listUnclear, listUnfound } from '../../store/harvest.ts';
import { copy } from '../copy.nl.ts';
import { mayDo } from '../editor/open-question.ts';
import { LONGEST_QUESTION, numberIn } from '../editor/text-form.ts';
import { basesInUse, themesOf } from '../list/list-view.ts';
import { linesOf } from '../list/listed-lines.ts';
import { type NoticeName, withNotice } from '../notices.ts';
import { harvestFilePath, harvestItemPath, harvestPath, searchedPath } from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { feedbackSubject, harvestSubject, takeStep } from '../steps/take-step.ts';
import { harvestList } from './harvest-list.ts';
import { HarvestPage, type HarvestView } from './harvest-page.tsx';
import { harvestAddress, type HarvestWish, readHarvestWish } from './harvest-wish.ts';
import { keepReading, LONGEST_NAME } from './keep-reading.ts';
import { heardIn, type ReadSheet } from './read-file.ts';
import { readIn, withRead } from './read-notice.ts';

const MOST_KNOWN = 500;
const UNFOUND_OVER = { days: 90 };

/** What is given from outside: how a workbook is read. */
export type HarvestParts = { readonly readSheet?: ReadSheet | undefined };

/** Questions that were heard somewhere: adding them, using them, and putting them aside. */
export const harvestRoutes = ({ readSheet }: HarvestParts) =>
  routes()
    .get(harvestPath.pattern, may('questions.contribute'), (c) => draw(c, []))
    .post(harvestPath.pattern, may('questions.contribute'), async (c) => {
      const form = await readForm(c);
      const question = form.get('vraag').trim();
      const from = cutText(form.get('bijeenkomst').trim(), LONGEST_NAME);
      const typed = { question, session: from };
      if (question === '') return draw(c, [{ field: 'vraag', message: copy.form.noQuestion }], typed);
      if (question.length > LONGEST_QUESTION) return draw(c, [{ field: 'vraag', message: copy.form.tooLong }], typed);
      await keepAsked(c, question, from);
      return back(c, 'genoteerd', c.var.scope.batch);
    })
    // Reading a workbook takes seconds: no transaction is open meanwhile.
    .post(harvestFilePath.pattern, may('questions.contribute', { transaction: false, takesFile: true }), async (c) => {
      const read = await heardIn(c, readSheet);
      return c.var.withScope(async (scope) => {
        c.set('scope', scope);
        if ('field' in read) return draw(c, [read]);
        const counts = await keepReading(c, read);
        const isNew = counts.came + counts.known > 0;
        const place = harvestAddress(isNew ? { from: scope.batch, chosen: 'duidelijk' } : {});
        return c.redirect(withRead(withNotice(place, 'opgehaald', isNew ? scope.batch : undefined), counts), 303);
      });
    })
    .post(searchedPath.pattern, may('questions.contribute'), async (c) => {
      const form = await readForm(c);
      const words = cutText(form.get('woorden').trim(), LONGEST_QUESTION);
      if (words === '') throw new NotFound();
      const act = form.get('doe');
      if (act === 'terug') await forgetSearch(c.var.scope, words);
      else await settleSearch(c.var.scope, words, act === 'gebruiken' ? 'waiting' : 'dropped');
      if (act === 'gebruiken' || act === 'terug') return back(c, act === 'terug' ? 'teruggelegd' : 'opgehaald');
      return c.redirect(`${withNotice(harvestPath({}), 'genegeerd')}&woorden=${encodeURIComponent(words)}`, 303);
    })
    .post(harvestItemPath.pattern, may('questions.contribute'), async (c) => {
      const id = c.req.param('harvest') ?? '';
      if (!isId(id)) throw new NotFound();
      const form = await readForm(c);
      const act = form.get('doe');
      if (act === 'vraag' || act === 'gezien') return postFeedback(c, id, act);
      const at = { id: asId<'harvest'>(id), revision: numberIn(form, 'revisie') };
      const state = act === 'terug' ? 'waiting' : 'dropped';
      const step = { on: [harvestSubject(id)], may: 'questions.contribute' } as const;
      const outcome = await takeStep(c, step, () => settleHarvest(c.var.scope, at, { state, item: null }));
      if (!outcome.ok) return back(c, 'alGedaan');
      return back(c, state === 'waiting' ? 'opgehaald' : 'weggelegd', c.var.scope.batch);
    });

/** Keeps one question that was heard, as a step that can be taken back. */
const keepAsked = (c: Context<Env>, question: string, from: string) =>
  takeStep(
    c,
    {
      on: [],
      may: 'questions.contribute',
      made: ({ value }: { readonly value: readonly string[] }) => value.map(harvestSubject),
    },
    async () => done(await keepHarvest(c.var.scope, { source: 'session', from }, [{ question, answer: '' }])),
  );

/** What a visitor wrote is looked at, or becomes a question to answer. */
async function postFeedback(c: Context<Env>, id: string, act: 'vraag' | 'gezien'): Promise<Response> {
  const step = {
    on: [feedbackSubject(id)],
    may: 'questions.contribute',
    made: (outcome: Awaited<ReturnType<typeof settleFeedback>>) =>
      outcome.ok && outcome.value !== null ? [harvestSubject(outcome.value)] : [],
  } as const;
  const outcome = await takeStep(c, step, () => settleFeedback(c.var.scope, id, act === 'vraag'));
  return outcome.ok ? back(c, act === 'vraag' ? 'opgehaald' : 'gezien', c.var.scope.batch) : back(c, 'alGedaan');
}

const back = (c: Context<Env>, notice: NoticeName, step?: string): Response =>
  c.redirect(withNotice(harvestPath({}), notice, step), 303);

type Typed = { readonly question: string; readonly session?: string };

async function draw(
  c: Context<Env>,
  problems: readonly FormProblem[],
  { question, session }: Typed = { question: '' },
): Promise<Response> {
  const { scope } = c.var;
  return page(
    c,
    <HarvestPage
      frame={frameOf(c)}
      view={
        await harvestView(
          scope,
          readHarvestWish((name) => c.req.query(name)),
        )
      }
      errors={errorsOf(problems)}
      typed={question}
      typesOn={noticeName(c) === 'genoteerd'}
      {...(session === undefined ? {} : { session })}
      may={mayDo(c)}
    />,
    problems.length > 0 ? 400 : 200,
  );
}

/** What was read is told by its counts; words that were put aside can be brought back. */
function frameOf(c: Context<Env>) {
  const frame = questionsFrame(c);
  const name = noticeName(c);
  const read = name === 'opgehaald' ? readIn(c.req.query()) : '';
  const count = Number(c.req.query('aantal'));
  if (frame.notice && (name === 'conceptenGemaakt' || name === 'gekozenWeg') && Number.isInteger(count))
    return { ...frame, notice: { ...frame.notice, text: copy.harvest.choice.told[name](count) } };
  if (frame.notice && read !== '') return { ...frame, notice: { ...frame.notice, text: read } };
  const words = c.req.query('woorden') ?? '';
  if (!frame.notice || words === '') return frame;
  const undo = { action: searchedPath({}), label: copy.undo, fields: { woorden: words, doe: 'terug' } };
  return { ...frame, notice: { ...frame.notice, undo } };
}

async function harvestView(scope: Scope, wish: HarvestWish): Promise<HarvestView> {
  const since = Temporal.PlainDate.from(todayOf(scope)).subtract(UNFOUND_OVER).toString();
  const unclear = await listUnclear(scope);
  const named = await linesOf(scope, { items: unclear.map(({ item }) => item) }, { limit: MOST_KNOWN });
  const titles = new Map(named.map((line) => [`${line.item} ${line.lang}`, line.title]));
  return {
    list: await harvestList(scope, wish),
    bases: await listOwnBases(scope),
    themes: await themesOf(scope, (await basesInUse(scope)).all),
    unfound: await listUnfound(scope, since),
    unclear: unclear.map((each) => ({ ...each, title: titles.get(`${each.item} ${each.lang}`) ?? '' })),
  };
}
