import type { Context } from 'hono';
import { asId } from '#kernel/id.ts';
import type { Plan } from '#kernel/plan.ts';
import { checkLoaded } from '#modules/checks/index.ts';
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
  type Imprint,
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
import { openChecksOf } from './open-checks.ts';
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
    const plan = await loadPlanOf(c.var.scope, programme);
    const hasNames = NAME.test(JSON.stringify(plan));
    const lists = filesOf(LIST_FORMATS, 'all');
    const kept = keptFromBoard(plan).map(({ title }) => title);
    return page(c, <ExportPage {...{ frame, editions, lists, kept }} ways={hasNames ? ways : []} />);
  })
  .get(printPath.pattern, may('exchange.view'), async (c) => {
    const { programme, frame } = await openProgramme(c);
    const { plan, ...imprint } = await toPrint(c, programme, { isDocument: true, fills: !keepsNames(c) });
    const outline = buildOutline(plan, imprint);
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
    const { plan, ...imprint } = await toPrint(c, programme, { isDocument: isDocument(format), fills });
    return [plan, format, imprint];
  });

type Wanted = { readonly isDocument: boolean; readonly fills: boolean };

/** The plan as it goes into a file; what the checks say goes into a document with everything, for who may see it. */
async function toPrint(
  c: Context<Env>,
  programme: KeptProgramme,
  wanted: Wanted,
): Promise<Imprint & { readonly plan: Plan }> {
  const { scope } = c.var;
  const written = await loadPlanOf(scope, programme);
  const filled = fillPlan(written, await factsOf(scope, programme.id));
  const imprint = { plan: wanted.fills ? filled : written, today: todayOf(scope), edition: editionOf(c) };
  const isChecked = wanted.isDocument && imprint.edition === 'all' && scope.actor.permissions.has('checks.view');
  return isChecked
    ? { ...imprint, checks: openChecksOf((await checkLoaded(scope, programme, filled)).result) }
    : imprint;
}

/** A name between braces, as `{telefoon}`, in the words of a plan; the braces of JSON itself stand before a quote. */
const NAME = /\{\p{L}[^{}"]{0,80}\}/u;

const keepsNames = (c: Context<Env>): boolean => c.req.query('variabelen') === 'laten';

/** Everything, unless the address asks for what a board reads: scripts fetch these addresses as well. */
const editionOf = (c: Context<Env>): Edition => (c.req.query('voor') === 'bestuur' ? 'board' : 'all');

function queryOf({ edition, keeps }: { readonly edition: Edition; readonly keeps: boolean }): string {
  const asked = [...(edition === 'board' ? [FOR_BOARD] : []), ...(keeps ? [KEEP_NAMES] : [])];
  return asked.length === 0 ? '' : `?${asked.join('&')}`;
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
