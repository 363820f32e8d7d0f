import type { Context } from 'hono';
import { formatDay } from '#kernel/fuzzy-date/index.ts';
import { isId } from '#kernel/id.ts';
import { listPersons, personFrame } from '#modules/people/index.ts';
import { listProgrammes } from '#modules/programmes/index.ts';
import { type AuditLine, listAudit } from '#platform/audit/read-audit.ts';
import { csvOf } from '#kernel/csv.ts';
import { type Env, may, page, routes } from '#platform/http.ts';
import { groupOf, isLogGroup, namesOf } from '../model/log-kinds.ts';
import { logFilePath, logPath } from '../paths.ts';
import { copy } from './copy.nl.ts';
import { describeLine } from './describe-line.ts';
import { type LogChoice, LogPage, type LogRow } from './log-page.tsx';

const SHOWN = 300;
const IN_FILE = 20_000;

/** The log on a page and as a file, for the administrator. */
export const logRoutes = () =>
  routes()
    .get(logPath.pattern, may('privacy.manage'), async (c) => {
      const choice = choiceOf(c);
      const rows = await rowsOf(c, choice, SHOWN + 1);
      const { search } = new URL(c.req.url);
      return page(
        c,
        <LogPage
          frame={personFrame(c)}
          rows={rows.slice(0, SHOWN)}
          choice={choice}
          people={await listPersons(c.var.scope)}
          fileHref={logFilePath({}) + search}
          cutAt={rows.length > SHOWN ? SHOWN : null}
        />,
      );
    })
    .get(logFilePath.pattern, may('privacy.manage'), async (c) => {
      const rows = await rowsOf(c, choiceOf(c), IN_FILE);
      const head = [copy.when, copy.who, copy.what, copy.group, copy.programme, copy.browser];
      c.var.audit({ kind: 'export', what: copy.fileName });
      return c.body(
        csvOf([head, ...rows.map((row) => [row.when, row.who, row.what, row.group, row.programme, row.browser])]),
        200,
        {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="${copy.fileName}"`,
          'Cache-Control': 'no-store',
        },
      );
    });

const dayIn = (text: string | undefined): string => {
  try {
    return text ? Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() : '';
  } catch {
    return '';
  }
};

function choiceOf(c: Context<Env>): LogChoice {
  const { soort, persoon = '', vanaf, tot } = c.req.query();
  return {
    group: isLogGroup(soort) ? soort : null,
    person: isId(persoon) ? persoon : '',
    from: dayIn(vanaf),
    to: dayIn(tot),
  };
}

async function rowsOf(c: Context<Env>, choice: LogChoice, limit: number): Promise<LogRow[]> {
  const { scope } = c.var;
  const lines = await listAudit(scope, {
    names: namesOf(choice.group),
    person: choice.person || undefined,
    from: choice.from || undefined,
    to: choice.to || undefined,
    limit,
  });
  const names = new Map((await listProgrammes(scope)).map(({ id, name }): [string, string] => [id, name]));
  return lines.map((line) => rowOf(line, names));
}

function rowOf(line: AuditLine, programmes: ReadonlyMap<string, string>): LogRow {
  const group = groupOf(line.name);
  return {
    when: momentWords(line.at),
    who: line.personName || copy.unknownPerson,
    what: describeLine(line),
    group: group ? copy.groups[group] : '',
    programme: programmes.get(line.programme ?? '') ?? '',
    browser: line.browser,
  };
}

/** '18 november 2026, 10.04' in the time of Amsterdam. */
function momentWords(at: Temporal.Instant): string {
  const moment = at.toZonedDateTimeISO('Europe/Amsterdam');
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.');
  return `${formatDay(moment.toPlainDate().toString())}, ${time}`;
}
