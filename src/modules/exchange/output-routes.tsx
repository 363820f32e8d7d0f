import type { Context } from 'hono';
import { asId } from '#kernel/id.ts';
import type { Plan } from '#kernel/plan.ts';
import { loadPlanOf } from '#modules/dossier/index.ts';
import { factsOf, fillPlan } from '#modules/facts/index.ts';
import { type KeptProgramme, openProgramme } from '#modules/programmes/index.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { todayOf } from '#platform/scope.ts';
import {
  DOCUMENT_FORMATS,
  type Edition,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportRefusal,
  exportToDisk,
  type FileOnDisk,
  isDocument,
  keptFromBoard,
  LIST_FORMATS,
  refusalWords,
} from './export/index.ts';
import { buildOutline } from './export/outline/build-outline.ts';
import { ExportPage } from './pages/export-page.tsx';
import { NoFilePage } from './pages/no-file-page.tsx';
import { copy } from './copy.nl.ts';
import { exportFilePath, exportPagePath, FOR_BOARD, KEEP_NAMES, printPath } from './paths.ts';
import { PrintPage } from './print-page.tsx';

export const exportRoutes = routes()
  .get(exportPagePath.pattern, may('exchange.view'), async (c) => {
    const { programme, frame } = await openProgramme(c);
    const at = { programme: programme.id };
    const keeps = keepsNames(c);
    const filesOf = <Format extends ExportFormat>(formats: readonly Format[], edition: Edition) =>
      formats.map((format) => ({
        format,
        href: exportFilePath({ ...at, file: `plan.${format}` }) + queryOf({ edition, keeps }),
      }));
    const editions = (['board', 'all'] as const).map((edition) => ({
      edition,
      files: filesOf(DOCUMENT_FORMATS, edition),
      printHref: printPath(at) + queryOf({ edition, keeps }),
    }));
    const here = exportPagePath(at);
    const ways = [
      { label: copy.factsFilled, href: here, current: !keeps },
      { label: copy.factsKept, href: `${here}?${KEEP_NAMES}`, current: keeps },
    ];
    const plan = await planToShow(c, programme, false);
    const hasNames = NAME.test(JSON.stringify(plan));
    const lists = filesOf(LIST_FORMATS, 'all');
    const kept = keptFromBoard(plan).map(({ title }) => title);
    return page(c, <ExportPage {...{ frame, editions, lists, kept }} ways={hasNames ? ways : []} />);
  })
  .get(printPath.pattern, may('exchange.view'), async (c) => {
    const { programme, frame } = await openProgramme(c);
    const plan = await planToShow(c, programme, !keepsNames(c));
    const outline = buildOutline(plan, todayOf(c.var.scope), editionOf(c));
    return page(
      c,
      <PrintPage frame={frame} outline={outline} backHref={exportPagePath({ programme: programme.id })} />,
    );
  })
  .get(exportFilePath.pattern, may('exchange.view', { transaction: false }), async (c) => {
    const format = EXPORT_FORMATS.find((each) => `plan.${each}` === c.req.param('file'));
    if (!format || (editionOf(c) === 'board' && !isDocument(format))) throw new NotFound();
    const made = await exportToDisk(...(await loadFor(c, format)));
    if (!made.ok) return refuse(c, made.reason, format);
    c.var.audit({ kind: 'export', what: `plan.${format}`, programme: asId(c.req.param('programme')) });
    return answerWith(c, made.value);
  });

/** The plan is read in one transaction; drawing a document takes longer than a transaction should. */
const loadFor = (c: Context<Env>, format: ExportFormat): Promise<Parameters<typeof exportToDisk>> =>
  c.var.withScope(async (scope) => {
    c.set('scope', scope);
    const { programme } = await openProgramme(c);
    // A plan file comes back in as it went out.
    const fills = format !== 'json' && !keepsNames(c);
    return [await planToShow(c, programme, fills), format, { today: todayOf(scope), edition: editionOf(c) }];
  });

/** A name between braces, as `{telefoon}`, in the words of a plan; the braces of JSON itself stand before a quote. */
const NAME = /\{\p{L}[^{}"]{0,80}\}/u;

const keepsNames = (c: Context<Env>): boolean => c.req.query('variabelen') === 'laten';

/** Everything, unless the address asks for what a board reads: scripts fetch these addresses as well. */
const editionOf = (c: Context<Env>): Edition => (c.req.query('voor') === 'bestuur' ? 'board' : 'all');

function queryOf({ edition, keeps }: { readonly edition: Edition; readonly keeps: boolean }): string {
  const asked = [...(edition === 'board' ? [FOR_BOARD] : []), ...(keeps ? [KEEP_NAMES] : [])];
  return asked.length === 0 ? '' : `?${asked.join('&')}`;
}

/** The plan with the facts of the programme in the place of their names, or as it was written. */
async function planToShow(c: Context<Env>, programme: KeptProgramme, fills: boolean): Promise<Plan> {
  const { scope } = c.var;
  const plan = await loadPlanOf(scope, programme);
  return fills ? fillPlan(plan, await factsOf(scope, programme.id)) : plan;
}

/** The name is letters, digits and hyphens (RFC 6266 asks no more then); what stands in the file is of one person at one time. */
const answerWith = (c: Context<Env>, { file, fileName, contentType }: FileOnDisk): Response =>
  c.body(file.stream(), 200, {
    'Content-Type': contentType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
    'Cache-Control': 'no-store',
    'Content-Length': String(file.size),
  });

const refuse = (c: Context<Env>, reason: ExportRefusal, format: ExportFormat): Promise<Response> =>
  c.var.withScope(async (scope) => {
    c.set('scope', scope);
    const { programme, frame } = await openProgramme(c);
    const at = { programme: programme.id };
    const body = (
      <NoFilePage
        frame={frame}
        {...refusalWords(reason, format)}
        offersOthers={reason !== 'busy'}
        backHref={exportPagePath(at)}
        sheetHref={exportFilePath({ ...at, file: 'plan.xlsx' })}
        printHref={printPath(at) + queryOf({ edition: editionOf(c), keeps: keepsNames(c) })}
      />
    );
    return page(c, body, reason === 'busy' ? 503 : 413);
  });
