import type { Context } from 'hono';
import { asId, type Id, isId } from '#kernel/id.ts';
import { findDataSubject, isLastAdministrator, personFrame } from '#modules/people/index.ts';
import { record } from '#platform/events.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import type { DataSubject, PersonalData } from '#platform/personal-data.ts';
import { copy } from '../copy.nl.ts';
import { ownDataFilePath, ownDataPath, personDataFilePath, personDataPath, personErasurePath } from '../paths.ts';
import { AskErasurePage, ErasureReportPage, NoErasurePage } from './erasure-page.tsx';
import { PersonDataPage } from './person-data-page.tsx';
import { eraseAll, exportOf, remainsOf } from './personal-file.ts';

type Handlers = () => readonly PersonalData[];
const COLLEAGUES = '/organisatie/mensen';

/** Giving and erasing what is kept about one person: for the administrator, and about oneself. */
export const personRoutes = (handlers: Handlers) =>
  routes()
    .get(ownDataPath.pattern, may('privacy.view'), async (c) => {
      const subject = await ownSubject(c);
      const parts = await exportOf(c.var.scope, handlers(), subject);
      const frame = personFrame(c);
      const { ownTitle: title, ownLead: lead } = copy.person;
      return page(
        c,
        <PersonDataPage {...{ frame, title, lead, parts }} fileHref={ownDataFilePath({})} eraseHref={null} />,
      );
    })
    .get(ownDataFilePath.pattern, may('privacy.view'), async (c) => answerFile(c, handlers, await ownSubject(c)))
    .get(personDataPath.pattern, may('privacy.manage', { fresh: true }), async (c) => {
      const subject = await subjectOf(c);
      const { person } = subject;
      return page(
        c,
        <PersonDataPage
          frame={personFrame(c)}
          title={copy.person.title(subject.name)}
          lead={copy.person.lead}
          parts={await exportOf(c.var.scope, handlers(), subject)}
          fileHref={personDataFilePath({ person })}
          eraseHref={personErasurePath({ person })}
        />,
      );
    })
    .get(personDataFilePath.pattern, may('privacy.manage', { fresh: true }), async (c) =>
      answerFile(c, handlers, await subjectOf(c)),
    )
    .get(personErasurePath.pattern, may('privacy.manage', { fresh: true }), async (c) => {
      const subject = await subjectOf(c);
      const { person, name } = subject;
      const stays = await remainsOf(c.var.scope, handlers(), subject);
      return page(c, <AskErasurePage frame={personFrame(c)} {...{ person, name, stays }} />);
    })
    .post(personErasurePath.pattern, may('privacy.manage', { fresh: true }), (c) => erase(c, handlers));

async function erase(c: Context<Env>, handlers: Handlers): Promise<Response> {
  const { scope } = c.var;
  const subject = await subjectOf(c);
  const refusal = subject.person === scope.actor.id ? copy.erase.self : await lastRefusal(c, subject);
  const frame = personFrame(c);
  if (refusal !== null) return page(c, <NoErasurePage frame={frame} reason={refusal} back={COLLEAGUES} />, 409);
  const parts = await eraseAll(scope, handlers(), subject);
  const count = parts.filter(({ outcome }) => outcome !== 'kept').reduce((sum, part) => sum + part.count, 0);
  await record(scope, [
    {
      programme: null,
      name: 'privacy.person.erased',
      kind: 'privacy.person',
      subject: subject.person,
      before: null,
      after: { told: copy.erase.told(count) },
    },
  ]);
  return page(c, <ErasureReportPage frame={frame} name={subject.name} parts={parts} back={COLLEAGUES} />);
}

const lastRefusal = async (c: Context<Env>, subject: DataSubject): Promise<string | null> =>
  (await isLastAdministrator(c.var.scope, subject)) ? copy.erase.last : null;

async function find(c: Context<Env>, id: Id<'person'>): Promise<DataSubject> {
  const subject = await findDataSubject(c.var.scope, id);
  if (!subject) throw new NotFound();
  return subject;
}

async function subjectOf(c: Context<Env>): Promise<DataSubject> {
  const id = c.req.param('person') ?? '';
  if (!isId(id)) throw new NotFound();
  return find(c, asId<'person'>(id));
}

function ownSubject(c: Context<Env>): Promise<DataSubject> {
  if (!c.var.session) throw new NotFound();
  return find(c, c.var.session.person);
}

async function answerFile(c: Context<Env>, handlers: Handlers, subject: DataSubject): Promise<Response> {
  const parts = await exportOf(c.var.scope, handlers(), subject);
  c.var.audit({ kind: 'export', what: copy.person.fileWhat });
  const { name, email } = subject;
  const file = { naam: name, mailadres: email, gemaakt: c.var.scope.now().toString(), delen: parts };
  return c.body(JSON.stringify(file, null, 2), 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="${copy.person.fileName}"`,
    'Cache-Control': 'no-store',
  });
}
