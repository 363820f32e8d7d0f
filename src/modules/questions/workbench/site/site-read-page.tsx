import { ButtonLink, type Frame, KeyValues, Notice, Section, WorkbenchPage } from '#ui/index.ts';
import type { SiteSettings } from '../../model/site.ts';
import { copy } from '../copy.nl.ts';
import { languageName } from '../list/list-page.tsx';
import { questionsPath } from '../paths.ts';
import { QuestionPlaces, type Rights } from '../places.tsx';

type Props = {
  readonly frame: Frame;
  readonly may: Rights;
  readonly settings: SiteSettings;
  readonly host: string | null;
  readonly address: string;
  /** Names of who may change it. */
  readonly administrators: readonly string[];
};

/** What an organisation says about its public site, for who may look and not change it. */
export const SiteReadPage = ({ frame, may, settings, host, address, administrators }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.site.title}
    lead={copy.site.lead}
    crumbs={[{ label: copy.list.title, href: questionsPath({}) }]}
    actions={
      <ButtonLink href={address} icon="eye">
        {copy.editor.look}
      </ButtonLink>
    }
    narrow
  >
    <QuestionPlaces here="site" may={may} />
    <Notice title={copy.site.onlyAdministrators}>
      <p>{administrators.length === 0 ? copy.site.noAdministrator : copy.site.askThem(administrators.join(', '))}</p>
    </Notice>
    <Section id="site" title={copy.site.itself}>
      <KeyValues items={rowsOf(settings, host)} />
    </Section>
  </WorkbenchPage>
);

function rowsOf({ contact, mainSite, ...site }: SiteSettings, host: string | null): [string, string | null][] {
  const { fields } = copy.site;
  const rows: readonly (readonly [string, string])[] = [
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
    [fields.telefoon, contact.phone],
    [fields.tijden, contact.hours],
    [fields.loket, contact.desk],
    [fields.adres, contact.address],
    [fields.bericht, contact.message],
    [fields.contact, contact.text],
    [fields.hoofdsite, mainSite.href],
    [fields.voet, site.foot],
    [fields.host, host ?? ''],
    [fields.inbedden, site.embedOrigins.join(', ')],
    [copy.site.pause, site.isWidgetPaused ? copy.site.yes : copy.site.no],
  ];
  return rows.map(([label, value]) => [label, value === '' ? null : value]);
}
