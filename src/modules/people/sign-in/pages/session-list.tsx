import { PostButton } from '#ui/post-form.tsx';
import { Section } from '#ui/section/section.tsx';
import { otherSessionsEndPath, sessionEndPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

/** A browser in which somebody is signed in, in words. */
export type SessionShown = {
  readonly id: string;
  readonly browser: string;
  readonly method: keyof typeof copy.account.methods;
  readonly since: string;
  readonly lastUsed: string;
  readonly isThis: boolean;
};
const words = copy.account;

/** Where somebody is signed in, this browser first. */
export const SessionList = ({ sessions }: { readonly sessions: readonly SessionShown[] }) => (
  <Section id="sessies" title={words.sessions}>
    <p>{words.sessionsNote}</p>
    <ul class="een-lijst">
      {sessions.map((session) => (
        <li>
          <p>
            <b>{session.browser}</b>
            {session.isThis ? `, ${words.thisBrowser}` : null}
          </p>
          <p class="een-stil een-klein">
            {words.since(words.methods[session.method], session.since)}.{' '}
            {session.isThis ? words.usedNow : `${words.lastUsed(session.lastUsed)}.`}
          </p>
          {session.isThis ? null : (
            <PostButton
              action={sessionEndPath({ session: session.id })}
              label={words.end}
              accessibleName={`${words.end}: ${session.browser}, ${words.since(words.methods[session.method], session.since)}`}
              small
            />
          )}
        </li>
      ))}
    </ul>
    {sessions.length < 2 ? null : (
      <PostButton action={otherSessionsEndPath({})} label={words.endOthers} icon="logout" />
    )}
  </Section>
);
