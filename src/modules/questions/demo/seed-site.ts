import type { Scope } from '#platform/scope.ts';
import { keepSiteSettings } from '../actions/site.ts';
import { SITE_SETTINGS, type SiteSettings } from '../model/site.ts';
import type { DemoMunicipality } from './demo-municipality.ts';
import { must } from './must.ts';

const ENGLISH = {
  title: 'Questions about care, youth and work',
  text: 'We are happy to help. Talking to us is free.',
  messageNote: 'Answer within 2 working days',
  foot: 'Six municipalities in Maasduin make these answers together.',
};
const ARABIC = {
  title: 'أسئلة عن الرعاية والشباب والعمل',
  text: 'نساعدكم بكل سرور، والمحادثة مجانية.',
  messageNote: 'الرد خلال يومي عمل',
  foot: 'تُعِدّ ست بلديات في ماسداوين هذه الإجابات معًا.',
};

/** What the site of an invented municipality says beside its answers. */
export const seedSite = async (scope: Scope, { facts, speaker }: DemoMunicipality): Promise<void> =>
  void must(await keepSiteSettings(scope, { host: null, revision: 0, settings: settingsOf(facts, speaker) }));

const settingsOf = ({ website = '', web = '' }: DemoMunicipality['facts'], speaker: string): SiteSettings => ({
  ...SITE_SETTINGS,
  title: 'Vragen over zorg, jeugd en werk',
  contact: {
    ...SITE_SETTINGS.contact,
    text: `${speaker} helpt u graag. Het gesprek is gratis.`,
    messageNote: 'Antwoord binnen 2 werkdagen',
  },
  mainSite: { href: website, label: web },
  foot: 'Deze antwoorden maken zes gemeenten in Maasduin samen.',
  translations: { en: ENGLISH, ar: ARABIC },
});
