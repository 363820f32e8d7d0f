import type { Frame } from '#ui/frame.ts';
import { PostButton } from '#ui/post-form.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { Section } from '#ui/section/section.tsx';
import { copy } from '../copy.nl.ts';
import type { RoleName } from '../model/role.ts';
import { demoSignInPath } from '../paths.ts';

export type DemoPerson = {
  readonly id: string;
  readonly name: string;
  readonly role: RoleName;
  readonly organisation: string;
};
type SignInPageProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string /** What the link looks like, without its secret. */;
  readonly example: string;
  readonly people: readonly DemoPerson[];
};

/** How to get in; with the demo on, also the invented people to look around as. */
export const SignInPage = ({ frame, title, lead, example, people }: SignInPageProps) => (
  <PublicPage frame={frame} title={title} lead={lead}>
    <p>
      {copy.linkLooks} <code>{example}</code>
    </p>
    {people.length === 0 ? null : (
      <Section id="voorbeeld" title={copy.demoTitle}>
        <p>{copy.demoLead}</p>
        <ul class="een-lijst">
          {people.map((person) => (
            <li>
              <b>{person.name}</b>, {copy.roles[person.role]} bij {person.organisation}{' '}
              <PostButton action={demoSignInPath({ person: person.id })} label={copy.signInAs(person.name)} small />
            </li>
          ))}
        </ul>
      </Section>
    )}
  </PublicPage>
);
