import type { Context } from 'hono';
import { csvOf } from '#kernel/csv.ts';
import { getOrganisation } from '#modules/people/index.ts';
import { type Env, may, page, routes } from '#platform/http.ts';
import { type FiguresPer, shareClear } from '../../model/figures.ts';
import { mayDo } from '../editor/open-question.ts';
import { figuresFilePath, figuresPath } from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { copy } from './copy.nl.ts';
import { FiguresPage } from './figures-page.tsx';
import { type FiguresView, figuresView } from './figures-view.ts';

/** How often the own site is read and searched, as a page and as files. */
export const figuresRoutes = routes()
  .get(figuresPath.pattern, may('questions.view'), async (c) => {
    const { slug } = await getOrganisation(c.var.scope);
    const view = await figuresView(c.var.scope, perIn(c));
    return page(c, <FiguresPage frame={questionsFrame(c)} view={view} may={mayDo(c)} organisation={slug} />);
  })
  .get(figuresFilePath.pattern, may('questions.view'), async (c) => {
    const view = await figuresView(c.var.scope, perIn(c));
    const { name, rows } = FILES[c.req.query('wat') ?? ''] ?? PERIODS;
    return c.body(csvOf(rows(view)), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    });
  });

const perIn = (c: Context<Env>): FiguresPer => (c.req.query('per') === 'maand' ? 'month' : 'day');

const periodRows = ({ per, periods }: FiguresView): string[][] => [
  [copy.period[per], copy.views, copy.searches, copy.withoutResult, copy.clear, copy.notClear],
  ...periods.map(({ period, views, searches, withoutResult, clear, notClear }) => [
    period,
    ...[views, searches, withoutResult, clear, notClear].map(String),
  ]),
];

const answerRows = ({ answers }: FiguresView): string[][] => [
  [copy.question, copy.views, copy.clear, copy.notClear, copy.share],
  ...answers.map((answer) => [
    answer.title || copy.gone,
    ...[answer.views, answer.clear, answer.notClear].map(String),
    copy.percent(shareClear(answer)),
  ]),
];

const searchRows = ({ searched }: FiguresView): string[][] => [
  [copy.words, copy.searches, copy.withoutResult],
  ...searched.map(({ words, searches, withoutResult }) => [words, String(searches), String(withoutResult)]),
];

type File = { readonly name: string; readonly rows: (view: FiguresView) => string[][] };
const PERIODS: File = { name: copy.fileName.period, rows: periodRows };
/** By what the address asks. */
const FILES: Readonly<Record<string, File>> = {
  antwoorden: { name: copy.fileName.answers, rows: answerRows },
  zoekwoorden: { name: copy.fileName.words, rows: searchRows },
};
