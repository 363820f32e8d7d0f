import * as z from 'zod';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import { type Id, isId } from '#kernel/id.ts';
import { findMunicipality, type Organisation, PARTS, type PartName } from '#modules/people/index.ts';
import { parseForm } from '#platform/form.ts';
import { mailAddress } from '#platform/mail/address.ts';
import { copy } from './copy.nl.ts';

/** Who is asked to take part: an organisation of this server, or one that is not here yet. */
export type Asked =
  | { readonly kind: 'here'; readonly partner: Id<'organisation'>; readonly name: string }
  | { readonly kind: 'new'; readonly name: string; readonly cbsCode: string | null };
/** `email` is null only for an organisation that is here already: nobody needs to be told then. */
export type ParticipantRequest = {
  readonly asked: Asked;
  readonly part: PartName;
  readonly email: string | null;
  readonly contactName: string;
};

const schema = z.object({
  organisation: z.string().max(60),
  otherName: z.string().max(200),
  part: z.enum(PARTS, copy.missingPart),
  email: z.string().max(254),
  contactName: z.string().max(200),
});
type Typed = z.infer<typeof schema>;

/** Reads who is asked and how; `here` may be chosen, and a municipality among them counts as choosing it. */
export function parseParticipant(
  form: FormValues,
  at: { readonly here: readonly Organisation[]; readonly own: Id<'organisation'> },
): ParsedForm<ParticipantRequest> {
  const parsed = parseForm(form, schema);
  // What is missing is said at once, in the order of the page.
  if (!parsed.ok) return isNobody(form) ? { ok: false, problems: [missing, ...parsed.problems] } : parsed;
  const typed = parsed.value;
  const asked = askedIn(typed, at.here);
  if (typeof asked === 'string') return refusal('organisation', asked);
  if (asked.kind === 'here' && asked.partner === at.own) return refusal('organisation', copy.ownOrganisation);
  const email = mailAddress(typed.email);
  if (email === null && (asked.kind === 'new' || typed.email !== '')) return refusal('email', copy.missingContact);
  if (email !== null && typed.contactName === '') return refusal('contactName', copy.missingName);
  return { ok: true, value: { asked, part: typed.part, email, contactName: typed.contactName } };
}

const missing = { field: 'organisation', message: copy.missingOrganisation };
const isNobody = (form: FormValues): boolean => form.get('organisation') === '' && form.get('otherName') === '';

const refusal = (field: string, message: string): ParsedForm<never> => ({
  ok: false,
  problems: [{ field, message }],
});

/**
 * The organisation that was meant, or what is wrong in Dutch. Only a choice from the list is an organisation of this server: a
 * name proves nothing, and a CBS code belongs to one that was confirmed.
 */
function askedIn({ organisation, otherName }: Typed, here: readonly Organisation[]): Asked | string {
  if (organisation !== '' && otherName !== '') return copy.twoOrganisations;
  if (otherName !== '') return { kind: 'new', name: otherName, cbsCode: null };
  const municipality = findMunicipality(organisation);
  const found = here.find(
    ({ id, cbsCode }) => (isId(organisation) && id === organisation) || (municipality && cbsCode === municipality.code),
  );
  if (found) return { kind: 'here', partner: found.id, name: found.name };
  if (municipality) return { kind: 'new', name: municipality.fullName, cbsCode: municipality.code };
  return copy.missingOrganisation;
}
