import type { Context } from 'hono';
import { isId } from '#kernel/id.ts';
import type { FormValues } from '#kernel/form-values.ts';
import { listOwnBases } from '#modules/library/index.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, routes } from '#platform/http.ts';
import { dropHarvest } from '../../actions/harvest.ts';
import { makeConcepts } from '../../actions/make-concepts.ts';
import { basesInUse, themesOf } from '../list/list-view.ts';
import { withNotice } from '../notices.ts';
import { harvestChoicePath } from '../paths.ts';
import { harvestSubject, questionSubject, takeStep } from '../steps/take-step.ts';
import { choosableIds } from './harvest-list.ts';
import { choosesElsewhere, harvestAddress, type HarvestWish, readHarvestWish } from './harvest-wish.ts';
import { aboutHeard } from './heard-about.ts';

/** More at once is done in parts. */
const MOST_AT_ONCE = 2_000;

/** Making concepts of several questions that were heard, or putting them aside. */
export const choiceRoutes = routes().post(harvestChoicePath.pattern, may('questions.contribute'), async (c) => {
  const form = await readForm(c);
  const wish = readHarvestWish((name) => c.req.query(name));
  const ids = (await chosenIds(c, form, wish)).slice(0, MOST_AT_ONCE);
  const back = harvestAddress({ ...wish, chosen: null });
  if (ids.length === 0) return c.redirect(withNotice(back, 'nietsGekozen'), 303);
  const isMade = form.get('doe') === 'maken';
  const count = isMade ? await make(c, ids, form.get('basis')) : await drop(c, ids);
  if (count === 0) return c.redirect(withNotice(back, 'alGedaan'), 303);
  const url = new URL(
    withNotice(back, isMade ? 'conceptenGemaakt' : 'gekozenWeg', c.var.scope.batch),
    'http://localhost',
  );
  url.searchParams.set('aantal', String(count));
  return c.redirect(url.pathname + url.search, 303);
});

/** What is ticked; with `kies=alles` or `duidelijk` also what stands on other pages, without what was unticked on this one. */
async function chosenIds(c: Context<Env>, form: FormValues, wish: HarvestWish): Promise<readonly string[]> {
  const ticked = form.all('vraag').filter(isId);
  if (!choosesElsewhere(wish)) return ticked;
  const shown = new Set(form.get('getoond').split(' '));
  const elsewhere = (await choosableIds(c.var.scope, wish)).filter((id) => !shown.has(id));
  return [...ticked, ...elsewhere];
}

async function make(c: Context<Env>, ids: readonly string[], asked: string): Promise<number> {
  const { scope } = c.var;
  const own = (await listOwnBases(scope)).find(({ id }) => id === asked);
  const themes = await themesOf(scope, own ? [own] : (await basesInUse(scope)).all);
  const step = {
    on: ids.map(harvestSubject),
    may: 'questions.contribute',
    made: (outcome: Awaited<ReturnType<typeof makeConcepts>>) => (outcome.ok ? outcome.value.map(questionSubject) : []),
  } as const;
  const outcome = await takeStep(c, step, () =>
    makeConcepts(scope, ids, { base: own?.id ?? null, aboutOf: aboutHeard(themes) }),
  );
  return outcome.ok ? outcome.value.length : 0;
}

async function drop(c: Context<Env>, ids: readonly string[]): Promise<number> {
  const step = { on: ids.map(harvestSubject), may: 'questions.contribute' } as const;
  const outcome = await takeStep(c, step, () => dropHarvest(c.var.scope, ids));
  return outcome.ok ? outcome.value.length : 0;
}
