import type { Context } from 'hono';
import * as z from 'zod';
import type { FormValues } from '#kernel/form-values.ts';
import { record } from '#platform/events.ts';
import { parseForm, readForm } from '#platform/form.ts';
import { type Env, may, page, routes } from '#platform/http.ts';
import { noticeName } from '#platform/sealed-notice.ts';
import { ConfirmPage } from '#ui/confirm-page.tsx';
import type { FieldError } from '#ui/error-summary/error-summary.tsx';
import type { Door } from '../../door.ts';
import { personFrame } from '../../frame.ts';
import {
  deleteProvider,
  findProvider,
  type IdentityProvider,
  replaceProvider,
} from '../../store/identity-providers.ts';
import { getOrganisation } from '../../store/organisations.ts';
import { copy } from '../copy.nl.ts';
import { ProviderPage, type ProviderTyped } from '../pages/provider-page.tsx';
import { providerPath, providerRemovalPath, providerTestPath, workAccountAtPath } from '../paths.ts';
import { configure, sealSecret } from '../provider-config.ts';
import { returnAddress } from '../visit.ts';
import { lacks, type Trouble, troubleInWords, whyUnread } from '../wrong-with.ts';
import { SAVED, toSaved } from '../../to-saved.ts';

const words = copy.provider;
const FRESH = { fresh: true } as const;
const filled = z.string().min(1, words.missing).max(500);
// Whether the server may be asked at all, and over http, is for the guard of what goes out.
const isIssuer = (text: string) => /^https?:\/\/[^?#\s]+$/.test(text) && URL.canParse(text);
const providerForm = z.object({ naam: filled, adres: filled.refine(isIssuer, words.badIssuer), nummer: filled });
const EMPTY: ProviderTyped = { label: '', issuer: '', clientId: '', admits: false };

/** The sign-in service of an organisation. */
export const providerRoutes = (door: Door) =>
  routes()
    .get(providerPath.pattern, may('people.manage', FRESH), (c) => providerPage(c, {}))
    .post(providerPath.pattern, may('people.manage', FRESH), (c) => save(c, door))
    .post(providerTestPath.pattern, may('people.manage', { ...FRESH, transaction: false }), async (c) => {
      const found = await c.var.withScope(async (scope) => ({
        at: scope.organisation,
        kept: await findProvider(scope),
      }));
      const problem = found.kept ? await problemOf(door, found.at, found.kept) : 'noService';
      return toSaved(c, providerPath({}), { notice: problem ?? 'werkt' });
    })
    .get(providerRemovalPath.pattern, may('people.manage', FRESH), (c) =>
      page(
        c,
        <ConfirmPage
          frame={personFrame(c)}
          title={words.removeTitle}
          action={providerRemovalPath({})}
          confirmLabel={words.remove}
          cancelHref={providerPath({})}
          danger
        >
          <p>{words.removeLead}</p>
        </ConfirmPage>,
      ),
    )
    .post(providerRemovalPath.pattern, may('people.manage', FRESH), async (c) => {
      const before = await findProvider(c.var.scope);
      await deleteProvider(c.var.scope);
      await note(c, before, undefined);
      return toSaved(c, providerPath({}), { notice: 'weg' });
    });

const problemOf = async (
  door: Door,
  organisation: Parameters<typeof configure>[1],
  provider: IdentityProvider,
): Promise<Trouble | null> => configure(door, organisation, provider).then(lacks, whyUnread);

async function save(c: Context<Env>, door: Door): Promise<Response> {
  const form = await readForm(c);
  const parsed = parseForm(form, providerForm);
  const before = await findProvider(c.var.scope);
  const secret = form.get('geheim').trim();
  const problems = parsed.ok ? [] : parsed.problems.map(({ field, message }) => ({ field, text: message }));
  // A secret never goes to another address than the one it was given for.
  const keeps = before !== undefined && before.issuer === form.get('adres').trim();
  if (secret === '' && !keeps) problems.push({ field: 'geheim', text: words.missing });
  if (!parsed.ok || problems.length > 0) return providerPage(c, { form, errors: problems });
  const { naam, adres, nummer } = parsed.value;
  const secretSealed =
    secret === '' ? (before?.secretSealed ?? '') : sealSecret(door, c.var.scope.organisation, secret);
  const provider = { label: naam, issuer: adres, clientId: nummer, secretSealed, admits: form.has('toelaten') };
  await replaceProvider(c.var.scope, provider);
  await note(c, before, provider);
  return toSaved(c, providerPath({}));
}

/** In the history, without the secret. */
async function note(c: Context<Env>, before?: IdentityProvider, after?: IdentityProvider): Promise<void> {
  const shown = (provider?: IdentityProvider) =>
    provider
      ? { label: provider.label, issuer: provider.issuer, clientId: provider.clientId, admits: provider.admits }
      : null;
  const { organisation } = c.var.scope;
  const about = { programme: null, kind: 'people.organisation', subject: organisation } as const;
  await record(c.var.scope, [
    { ...about, name: 'people.identity-provider.changed', before: shown(before), after: shown(after) },
  ]);
}

async function providerPage(
  c: Context<Env>,
  { form, errors = [] }: { form?: FormValues; errors?: readonly FieldError[] },
): Promise<Response> {
  const { scope, shell } = c.var;
  const [kept, { slug }] = [await findProvider(scope), await getOrganisation(scope)];
  return page(
    c,
    <ProviderPage
      frame={{ ...personFrame(c), notice: noticeOf(c) }}
      typed={form ? typedIn(form) : (kept ?? EMPTY)}
      isKept={kept !== undefined}
      errors={errors}
      redirect={returnAddress(shell.url)}
      signIn={shell.url + workAccountAtPath({ organisation: slug })}
    />,
    errors.length === 0 ? 200 : 400,
  );
}

const typedIn = (form: FormValues): ProviderTyped => ({
  label: form.get('naam'),
  issuer: form.get('adres'),
  clientId: form.get('nummer'),
  admits: form.has('toelaten'),
});

function noticeOf(c: Context<Env>) {
  const name = noticeName(c);
  if (name === SAVED) return { kind: 'positive', text: words.saved } as const;
  if (name === 'weg') return { kind: 'positive', text: words.removed } as const;
  if (name === 'werkt') return { kind: 'positive', text: words.works } as const;
  const problem = troubleInWords(name);
  return problem === null ? null : ({ kind: 'negative', text: problem } as const);
}
