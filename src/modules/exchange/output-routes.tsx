import type { Context } from 'hono';
import type { Plan } from '#kernel/plan.ts';
import { loadPlanOf } from '#modules/dossier/index.ts';
import { openProgramme } from '#modules/programmes/index.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { todayOf } from '#platform/scope.ts';
import { EXPORT_FORMATS, type ExportedFile, exportPlan } from './export/index.ts';
import { buildOutline } from './export/outline/build-outline.ts';
import { ExportPage } from './pages/export-page.tsx';
import { exportFilePath, exportPagePath, printPath } from './paths.ts';
import { PrintPage } from './print-page.tsx';

export const exportRoutes = routes()
  .get(exportPagePath.pattern, may('exchange.view'), async (c) => {
    const { programme, frame } = await openProgramme(c);
    const files = EXPORT_FORMATS.map((format) => ({
      format,
      href: exportFilePath({ programme: programme.id, file: `plan.${format}` }),
    }));
    return page(c, <ExportPage frame={frame} files={files} printHref={printPath({ programme: programme.id })} />);
  })
  .get(printPath.pattern, may('exchange.view'), async (c) => {
    const { programme, frame } = await openProgramme(c);
    const outline = buildOutline(await loadPlanOf(c.var.scope, programme), todayOf(c.var.scope));
    return page(
      c,
      <PrintPage frame={frame} outline={outline} backHref={exportPagePath({ programme: programme.id })} />,
    );
  })
  .get(exportFilePath.pattern, may('exchange.view', { transaction: false }), async (c) => {
    const format = EXPORT_FORMATS.find((each) => `plan.${each}` === c.req.param('file'));
    if (!format) throw new NotFound();
    const { plan, today } = await loadFor(c);
    return answerWith(c, await exportPlan(plan, format, { today }));
  });

/** The plan is read in one transaction; drawing a document takes longer than a transaction should. */
const loadFor = (c: Context<Env>): Promise<{ plan: Plan; today: string }> =>
  c.var.withScope(async (scope) => {
    c.set('scope', scope);
    const { programme } = await openProgramme(c);
    return { plan: await loadPlanOf(scope, programme), today: todayOf(scope) };
  });

/** The name is letters, digits and hyphens (RFC 6266 asks no more then); what stands in the file is of one person at one time. */
const answerWith = (c: Context<Env>, { bytes, fileName, contentType }: ExportedFile): Response =>
  c.body(bytesOf(bytes), 200, {
    'Content-Type': contentType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
    'Cache-Control': 'no-store',
    'Content-Length': String(bytes.length),
  });

const bytesOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
