import { ButtonLink, FieldStack, type Frame, Notice, TextInput, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';

type Props = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  /** That it is shown this one time, and to whom it may go. */
  readonly note: string;
  readonly link: string;
  /** The page it was asked from. */
  readonly back: { readonly label: string; readonly href: string };
};

const OWN_COMPUTER = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Whether a link opens on the computer of the server only. */
const opensHereOnly = (link: string): boolean => OWN_COMPUTER.has(URL.parse(link)?.hostname ?? '');

/** A link that no mail brings, shown this one time to who hands it over. */
export const HandedLinkPage = ({ frame, title, lead, note, link, back }: Props) => (
  <WorkbenchPage frame={frame} title={title} lead={lead} narrow crumbs={[back]}>
    <FieldStack>
      <Notice kind="info" icon="key">
        {note}
      </Notice>
      {opensHereOnly(link) ? (
        <Notice kind="warning" title={copy.handed.hereOnly}>
          {copy.handed.hereOnlyText}
        </Notice>
      ) : null}
      <een-kopie>
        <TextInput name="link" label={copy.handed.link} value={link} autocomplete="off" />
      </een-kopie>
      <div class="een-rij">
        <ButtonLink href={back.href} icon="check" kind="primary">
          {copy.handed.done}
        </ButtonLink>
      </div>
    </FieldStack>
  </WorkbenchPage>
);
