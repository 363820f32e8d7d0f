import type { Context } from 'hono';
import { errorsOf, type FormProblem } from '#kernel/form-values.ts';
import { asId, isId } from '#kernel/id.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { keepHarvest, settleFeedback, settleHarvest } from '../../actions/harvest.ts';
import { alikeQuestions } from '../../model/alike.ts';
import { findHarvested, listUnclear, listUnfound, listWaiting } from '../../store/harvest.ts';
import { copy } from '../copy.nl.ts';
import { mayDo } from '../editor/open-question.ts';
import { LONGEST_QUESTION, numberIn } from '../editor/text-form.ts';
import { linesOf } from '../list/list-view.ts';
import { type NoticeName, withNotice } from '../notices.ts';
import { harvestFilePath, harvestItemPath, harvestPath } from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { HarvestPage, type HarvestView } from './harvest-page.tsx';
import { formatOf, type Heard, readHeard } from './read-heard.ts';

const MOST_KNOWN = 500;
const MOST_BYTES = 2_000_000;
const UNFOUND_OVER = { days: 90 };

/** Questions that were heard somewhere: adding them, using them, and putting them aside. */
export const harvestRoutes = routes()
  .get(harvestPath.pattern, may('questions.contribute'), (c) => draw(c, []))
  .post(harvestPath.pattern, may('questions.contribute'), async (c) => {
    const form = await readForm(c);
    const question = form.get('vraag').trim();
    if (question === '') return draw(c, [{ field: 'vraag', message: copy.form.noQuestion }]);
    if (question.length > LONGEST_QUESTION) return draw(c, [{ field: 'vraag', message: copy.form.tooLong }], question);
    const source = form.get('bron') === 'search' ? 'search' : 'session';
    await keepHarvest(c.var.scope, source, [{ question, answer: '' }]);
    return back(c, 'opgehaald');
  })
  .post(harvestFilePath.pattern, may('questions.contribute'), async (c) => {
    const heard = await heardIn(c);
    if (!Array.isArray(heard)) return draw(c, [heard]);
    await keepHarvest(c.var.scope, 'file', heard);
    return back(c, 'opgehaald');
  })
  .post(harvestItemPath.pattern, may('questions.contribute'), async (c) => {
    const id = c.req.param('harvest') ?? '';
    if (!isId(id)) throw new NotFound();
    const form = await readForm(c);
    const act = form.get('doe');
    if (act === 'vraag' || act === 'gezien') {
      const outcome = await settleFeedback(c.var.scope, id, act === 'vraag');
      return back(c, outcome.ok ? (act === 'vraag' ? 'opgehaald' : 'gezien') : 'alGedaan');
    }
    const at = { id: asId<'harvest'>(id), revision: numberIn(form, 'revisie') };
    const state = act === 'terug' ? 'waiting' : 'dropped';
    const outcome = await settleHarvest(c.var.scope, at, { state, item: null });
    if (!outcome.ok) return back(c, 'alGedaan');
    if (state === 'waiting') return back(c, 'opgehaald');
    const address = withNotice(harvestPath({}), 'weggelegd', { revision: at.revision + 1 });
    return c.redirect(`${address}&opgehaald=${id}`, 303);
  });

const back = (c: Context<Env>, notice: NoticeName): Response => c.redirect(withNotice(harvestPath({}), notice), 303);

/** The questions of a paste or a file; a problem to show when there are none. */
async function heardIn(c: Context<Env>): Promise<Heard[] | FormProblem> {
  const form = await c.req.formData().catch(() => null);
  const file = form?.get('bestand');
  const pasted = form?.get('lijst');
  const isFile = file instanceof File && file.size > 0;
  if (isFile && file.size > MOST_BYTES) return { field: 'bestand', message: copy.harvest.tooBig };
  const raw = isFile ? await file.text() : typeof pasted === 'string' ? pasted : '';
  const name = isFile ? file.name : '';
  const text = raw.replaceAll('\r\n', '\n').replaceAll('\0', '');
  const isHtml = /\.html?$/i.test(name) || /^\s*<(?:!doctype|html|body|h[1-6]|div|p|ul|table)\b/i.test(text);
  // The reader of HTML is large and seldom needed.
  const read = isHtml ? (await import('../../import/html-to-markdown.ts')).htmlToMarkdown(text) : text;
  const heard = readHeard(read, isHtml ? 'markdown' : formatOf(name, text));
  if (heard.length > 0) return [...heard];
  return { field: isFile ? 'bestand' : 'lijst', message: copy.harvest.nothing };
}

async function draw(c: Context<Env>, problems: readonly FormProblem[], typed = ''): Promise<Response> {
  const { scope } = c.var;
  return page(
    c,
    <HarvestPage
      frame={await frameOf(c)}
      view={await harvestView(scope)}
      errors={errorsOf(problems)}
      typed={typed}
      may={mayDo(c)}
    />,
    problems.length > 0 ? 400 : 200,
  );
}

/** What was put aside can be brought back. */
async function frameOf(c: Context<Env>) {
  const frame = questionsFrame(c);
  const id = c.req.query('opgehaald') ?? '';
  const dropped = frame.notice && isId(id) ? await findHarvested(c.var.scope, id) : undefined;
  if (dropped?.state !== 'dropped' || !frame.notice) return frame;
  const fields = { revisie: String(dropped.revision), doe: 'terug' };
  const undo = { action: harvestItemPath({ harvest: dropped.id }), label: copy.undo, fields };
  return { ...frame, notice: { ...frame.notice, undo } };
}

async function harvestView(scope: Scope): Promise<HarvestView> {
  const lines = await linesOf(scope, []);
  const titles = new Map(lines.map((line) => [`${line.item} ${line.lang}`, line.title]));
  const since = Temporal.PlainDate.from(todayOf(scope)).subtract(UNFOUND_OVER).toString();
  const dutch = lines.filter(({ lang }) => lang === 'nl');
  return {
    waiting: (await listWaiting(scope)).map((heard) => ({
      ...heard,
      alike: alikeQuestions(heard.question, dutch, 'nl'),
    })),
    unfound: await listUnfound(scope, since),
    unclear: (await listUnclear(scope)).map((each) => ({
      ...each,
      title: titles.get(`${each.item} ${each.lang}`) ?? '',
    })),
    known: [...new Set(dutch.map(({ title }) => title))].slice(0, MOST_KNOWN),
  };
}
