import type { Child } from 'hono/jsx';
import type { Frame } from '#ui/frame.ts';
import { PostButton } from '#ui/post-form.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { accountPath, colleaguesPath, demoSignInPath, newColleaguePath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import { MailLinkForm } from './mail-link-form.tsx';
import { LocalProof } from './other-ways-in.tsx';
import { PasswordForm } from './password-form.tsx';

type ConfirmationPageProps = {
  readonly frame: Frame;
  readonly back: string;
  /** Null for somebody without a mail address. */
  readonly address: string | null;
  readonly hasPassword: boolean;
  /** True where no mail goes out: then a link by mail proves nothing. */
  readonly keepsMail: boolean;
  readonly demoPerson: { readonly id: string; readonly name: string } | null;
  /** For the person of this computer: what the link looks like. */
  readonly localExample: string | null;
  readonly extra: Child;
};

// A page of the module programmes, which stands above this one.
const NEW_PARTICIPANT = /^(\/programmas\/[^/]+\/deelnemers)\/nieuw$/;

/** What waits behind the proof, by where it goes on. */
function reasonOf(back: string): keyof typeof copy.confirmLeads {
  if (back.startsWith(accountPath({}))) return 'account';
  return back.startsWith(newColleaguePath({})) || NEW_PARTICIPANT.test(back) ? 'invite' : 'other';
}

/** Where somebody goes who would rather not: the page that what they asked belongs to, which asks for no proof. */
function calmPlace(back: string): string {
  const participants = NEW_PARTICIPANT.exec(back)?.[1];
  if (participants !== undefined) return participants;
  if (back === accountPath({})) return '/';
  return back.startsWith(colleaguesPath({})) ? colleaguesPath({}) : accountPath({});
}

/** Prove once more who you are, before something that changes access. Shows the ways of this account only. */
export const ConfirmationPage = (props: ConfirmationPageProps) => (
  <PublicPage frame={props.frame} title={copy.confirmTitle} lead={copy.confirmLeads[reasonOf(props.back)]}>
    {props.extra}
    {props.address !== null && props.hasPassword ? (
      <PasswordForm address={props.address} back={props.back} error={undefined} isMain={props.keepsMail} />
    ) : null}
    {props.address === null ? null : (
      <MailLinkForm address={props.address} back={props.back} keepsMail={props.keepsMail} />
    )}
    <LocalProof example={props.localExample} />
    {props.demoPerson === null ? null : (
      <PostButton
        action={demoSignInPath({ person: props.demoPerson.id })}
        label={copy.goOnAs(props.demoPerson.name)}
        fields={{ terug: props.back }}
      />
    )}
    <p class="een-na-tabel">
      <a href={calmPlace(props.back)}>{copy.ratherNot}</a>
    </p>
  </PublicPage>
);
