import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { PostButton } from '#ui/post-form.tsx';
import { Section } from '#ui/section/section.tsx';
import type { RoleName } from '../../model/role.ts';
import { demoSignInPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

export type DemoPerson = {
  readonly id: string;
  readonly name: string;
  readonly role: RoleName;
  readonly organisation: string;
};

/** The invented people to look around as; nothing where the demo is off. */
export const DemoPeople = ({ people, back }: { people: readonly DemoPerson[]; back: string | null }) =>
  people.length === 0 ? null : (
    <Section id="voorbeeld" title={copy.demoTitle}>
      <p>{copy.demoLead}</p>
      <ul class="een-lijst een-lijst--kiezen">
        {people.map((person) => (
          <li>
            <span>
              <b>{person.name}</b>, {copy.roles[person.role]} bij {person.organisation}
            </span>
            <PostButton
              action={demoSignInPath({ person: person.id })}
              label={copy.signInAs(person.name)}
              fields={back === null ? {} : { terug: back }}
              small
            />
          </li>
        ))}
      </ul>
    </Section>
  );

/** How the person of this computer proves once more that it is them; nothing for anybody else. */
export const LocalProof = ({ example }: { example: string | null }) =>
  example === null ? null : (
    <Section id="deze-computer" title={copy.localProofTitle}>
      <p>{copy.localProofLead}</p>
      <p>
        {copy.linkLooks} <code>{example}</code>
      </p>
    </Section>
  );

/** How the person of this computer gets in; nothing where there is none. */
export const LocalLink = ({ example, open }: { example: string | null; open: boolean }) =>
  example === null ? null : (
    <Disclosure summary={copy.localTitle} open={open} id="deze-computer">
      <p>{copy.localLead}</p>
      <p>
        {copy.linkLooks} <code>{example}</code>
      </p>
    </Disclosure>
  );
