import { type Facts, filledText } from '#modules/facts/index.ts';
import { KeyValues, Notice, Section } from '#ui/index.ts';
import type { SiteSettings } from '../../model/site.ts';
import { copy } from '../copy.nl.ts';
import { languageName } from '../list/list-page.tsx';
import { SiteFrame, type SiteFrameProps } from './site-frame.tsx';

type Props = SiteFrameProps & {
  readonly settings: SiteSettings;
  readonly host: string | null;
  readonly facts: Facts;
  /** Names of who may change it. */
  readonly administrators: readonly string[];
};

/** What an organisation says about its public site, as visitors read it, for who may look and not change it. */
export const SiteReadPage = ({ settings, host, facts, administrators, ...shared }: Props) => (
  <SiteFrame {...shared}>
    <Notice title={copy.site.onlyAdministrators}>
      <p>{administrators.length === 0 ? copy.site.noAdministrator : copy.site.askThem(administrators.join(', '))}</p>
    </Notice>
    <Section id="site" title={copy.site.itself}>
      <KeyValues items={rowsOf(settings, host).map(([label, value]) => [label, filledText(value, facts) || null])} />
    </Section>
  </SiteFrame>
);

function rowsOf(
  { contact, mainSite, ...site }: SiteSettings,
  host: string | null,
): readonly (readonly [string, string])[] {
  const { fields } = copy.site;
  return [
    [copy.site.open, site.isOpen ? copy.site.yes : copy.site.no],
    [fields.titel, site.title],
    [fields.intro, site.intro],
    [fields.aanspreken, site.address === 'je' ? copy.site.informal : copy.site.formal],
    [
      fields.talen,
      site.languages
        .filter((lang) => lang !== 'nl')
        .map(languageName)
        .join(', '),
    ],
    [fields.vaak, site.oftenSearched.join(', ')],
    [copy.site.approval, site.needsApproval ? copy.site.yes : copy.site.no],
    [copy.site.passOn, site.passesRemarksOn ? copy.site.yes : copy.site.no],
    [fields.telefoon, contact.phone],
    [fields.tijden, contact.hours],
    [fields.loket, contact.desk],
    [fields.adres, contact.address],
    [fields.bericht, contact.message],
    [fields.contact, contact.text],
    [fields.hoofdsite, mainSite.href],
    [fields.voet, site.foot],
    [fields.verklaring, site.statement.text],
    [fields.register, site.statement.link],
    [fields.host, host ?? ''],
    [fields.inbedden, site.embedOrigins.join(', ')],
    [copy.site.pause, site.isWidgetPaused ? copy.site.yes : copy.site.no],
  ];
}
