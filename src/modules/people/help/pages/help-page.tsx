import { ButtonLink, type Frame, KeyValues, PostButton, Section, WorkbenchPage } from '#ui/index.ts';
import { accountPath, colleagueLinkPath, colleagueSecondResetPath, colleaguesPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import type { Held, HelpRefusal } from '../help-colleague.ts';

type Props = {
  readonly frame: Frame;
  readonly person: { readonly id: string; readonly name: string };
  readonly held: Held;
  /** True where no mail goes out. */
  readonly keepsMail: boolean;
};
const CRUMBS = [{ label: copy.back, href: colleaguesPath({}) }];

/** For a colleague who is locked out: a link to hand over, and a second step that was lost. */
export const HelpPage = ({ frame, person, held, keepsMail }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.title(person.name)}
    lead={keepsMail ? copy.lead : `${copy.lead} ${copy.mailed(person.name)}`}
    crumbs={CRUMBS}
    narrow
  >
    <Section id="ingesteld" title={copy.has}>
      <KeyValues
        items={[
          [copy.password, held.password ? copy.yes : copy.no],
          [copy.phone, held.phone ? copy.yes : copy.no],
          [copy.recovery, String(held.recoveryCodes)],
          [copy.passkeys, String(held.passkeys)],
        ]}
      />
    </Section>
    <Section id="link" title={copy.linkTitle}>
      <p>{copy.linkText(person.name)}</p>
      <PostButton action={colleagueLinkPath({ person: person.id })} label={copy.makeLink} icon="key" />
    </Section>
    <Section id="kwijt" title={copy.resetTitle}>
      {held.phone || held.passkeys > 0 || held.recoveryCodes > 0 ? (
        <>
          <p>
            {copy.resetText(person.name)} {keepsMail ? copy.afterByHand : copy.afterMail}
          </p>
          <PostButton
            action={colleagueSecondResetPath({ person: person.id })}
            label={copy.reset}
            icon="trash"
            kind="danger"
          />
        </>
      ) : (
        <p>{copy.nothingToReset(person.name)}</p>
      )}
    </Section>
  </WorkbenchPage>
);

type RefusedProps = {
  readonly frame: Frame;
  readonly name: string;
  readonly reason: Exclude<HelpRefusal, 'not-found'>;
};

/** Why this person cannot be helped here, and where to go. */
export const HelpRefusedPage = ({ frame, name, reason }: RefusedProps) => (
  <WorkbenchPage frame={frame} title={copy.title(name)} lead={copy.refused[reason]} crumbs={CRUMBS} narrow>
    {reason === 'self' ? <ButtonLink href={accountPath({})}>{copy.toAccount}</ButtonLink> : null}
  </WorkbenchPage>
);
