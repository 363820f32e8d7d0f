import * as z from 'zod';
import type { FormProblem, FormValues, ParsedForm } from '#kernel/form-values.ts';
import { formOf, linesOf, parseForm } from '#platform/form.ts';
import type { Language } from '#modules/facts/index.ts';
import { readTranslations, type Translations } from '../../model/said.ts';
import { hostName, SITE_TEXTS, type SiteSettings, type SiteText } from '../../model/site.ts';
import { copy } from '../copy.nl.ts';

const LONGEST = { line: 500, text: 5_000, statement: 20_000 } as const;
const line = z.string().max(LONGEST.line, copy.form.tooLong);
const text = z.string().max(LONGEST.text, copy.form.tooLong);
const host = line
  .refine((typed) => typed === '' || hostName(typed) !== null, copy.site.badHost)
  .transform((typed) => (typed === '' ? null : hostName(typed)));
const webAddress = line.refine((typed) => typed === '' || /^https?:\/\/\S+$/.test(typed), copy.site.badAddress);
const origins = text.transform(linesOf).superRefine((all, context) => {
  for (const typed of all)
    if (originOf(typed) === null) context.addIssue({ code: 'custom', message: copy.site.badOrigin(typed) });
});
/** The field of each text of the site; in another language with its tag behind it. */
export const FIELDS = {
  title: 'titel',
  intro: 'intro',
  text: 'contact',
  hours: 'tijden',
  desk: 'loket',
  address: 'adres',
  messageNote: 'bijbericht',
  foot: 'voet',
} as const satisfies Record<SiteText, string>;
export const textField = (text: SiteText, lang: string): string => `${FIELDS[text]}.${lang}`;

const schema = z.object({
  open: line,
  titel: line,
  intro: text,
  aanspreken: z.enum(['u', 'je'], copy.about.badChoice),
  telefoon: line,
  tijden: line,
  loket: line,
  adres: line,
  bericht: line,
  bijbericht: line,
  contact: text,
  hoofdsite: webAddress,
  hoofdnaam: line,
  talen: z.array(z.string().max(20)),
  vaak: text.transform(linesOf),
  voet: line,
  lek: line.refine((typed) => typed === '' || isReachable(typed), copy.site.badContact),
  host,
  inbedden: origins,
  pauze: line,
  verklaring: z.string().max(LONGEST.statement, copy.form.tooLong),
  register: webAddress,
  akkoord: line,
  doorgeven: line,
});

/** A mail address or a web address, also one that a fact makes; security.txt takes nothing else. */
const isReachable = (typed: string): boolean =>
  /^\{[^{}\s]+\}$/.test(typed) || /^[^\s@:/]+@[^\s@/]+$/.test(typed) || /^https:\/\/\S+$/.test(typed);

/** The origin of an address as a browser writes it; null for anything else. */
export function originOf(typed: string): string | null {
  const url = URL.parse(typed);
  return url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' ? url.origin : null;
}

/** Reads the fields; what the form does not ask stays as it was. */
export function parseSite(
  form: FormValues,
  before: SiteSettings,
  languages: readonly Language[],
): ParsedForm<{ readonly host: string | null; readonly settings: SiteSettings }> {
  const parsed = parseForm(form, schema);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const translations = { ...before.translations, ...textsIn(form, languages) };
  const problems = tooLong(translations);
  if (problems.length > 0) return { ok: false, problems };
  const settings: SiteSettings = {
    ...before,
    isOpen: value.open === 'ja',
    title: value.titel,
    intro: value.intro,
    address: value.aanspreken,
    contact: {
      text: value.contact,
      phone: value.telefoon,
      hours: value.tijden,
      desk: value.loket,
      address: value.adres,
      message: value.bericht,
      messageNote: value.bijbericht,
    },
    mainSite: { href: value.hoofdsite, label: value.hoofdnaam },
    languages: ['nl', ...value.talen.filter((lang) => lang !== 'nl' && Object.hasOwn(copy.languages, lang))],
    oftenSearched: value.vaak,
    foot: value.voet,
    securityContact: value.lek,
    statement: { text: value.verklaring.trim(), link: value.register },
    embedOrigins: value.inbedden.flatMap((typed) => originOf(typed) ?? []),
    isWidgetPaused: value.pauze === 'ja',
    needsApproval: value.akkoord === 'ja',
    passesRemarksOn: value.doorgeven === 'ja',
    translations,
  };
  return { ok: true, value: { host: value.host, settings } };
}

/** What was typed in each language that the form asks. */
function textsIn(form: FormValues, languages: readonly Language[]): Translations<SiteText> {
  const asked = languages.filter(({ lang }) => SITE_TEXTS.some((text) => form.has(textField(text, lang))));
  const typed = asked.map(({ lang }) => [
    lang,
    Object.fromEntries(SITE_TEXTS.map((text) => [text, form.get(textField(text, lang)).trim()])),
  ]);
  return readTranslations(Object.fromEntries(typed), SITE_TEXTS);
}

const tooLong = (translations: Translations<SiteText>): FormProblem[] =>
  Object.entries(translations).flatMap(([lang, texts]) =>
    SITE_TEXTS.filter(
      (text) => (texts[text] ?? '').length > LONGEST[text === 'intro' || text === 'text' ? 'text' : 'line'],
    ).map((text) => ({ field: textField(text, lang), message: copy.form.tooLong })),
  );

/** The fields as they are kept. */
export const fieldsOfSite = (host: string | null, settings: SiteSettings): FormValues =>
  formOf({
    open: settings.isOpen ? 'ja' : '',
    titel: settings.title,
    intro: settings.intro,
    aanspreken: settings.address,
    telefoon: settings.contact.phone,
    tijden: settings.contact.hours,
    loket: settings.contact.desk,
    adres: settings.contact.address,
    bericht: settings.contact.message,
    bijbericht: settings.contact.messageNote,
    contact: settings.contact.text,
    hoofdsite: settings.mainSite.href,
    hoofdnaam: settings.mainSite.label,
    talen: settings.languages,
    vaak: settings.oftenSearched.join('\n'),
    voet: settings.foot,
    lek: settings.securityContact,
    host,
    verklaring: settings.statement.text,
    register: settings.statement.link,
    inbedden: settings.embedOrigins.join('\n'),
    pauze: settings.isWidgetPaused ? 'ja' : '',
    akkoord: settings.needsApproval ? 'ja' : '',
    doorgeven: settings.passesRemarksOn ? 'ja' : '',
    ...Object.fromEntries(
      Object.entries(settings.translations).flatMap(([lang, texts]) =>
        SITE_TEXTS.map((text) => [textField(text, lang), texts[text] ?? '']),
      ),
    ),
  });
