import { type BodyComparison, compareVersions, isNews, type Version, type Waiting } from '#modules/library/index.ts';
import { ActionRow, ButtonLink, Notice, PostButton } from '#ui/index.ts';
import { PassageChange } from '../comparison/difference.tsx';
import { Reasons } from '../comparison/reasons.tsx';
import { copy } from '../copy.nl.ts';
import { dayOf, momentOf } from '../moments.ts';
import { comparisonPath, inLanguage } from '../paths.ts';
import type { QuestionView } from './question-view.ts';

/** The base has changed and waits for this organisation: what is different, and what can be done about it. */
export const NewsPart = ({ view, mayEdit }: { readonly view: QuestionView; readonly mayEdit: boolean }) => {
  const { waiting, followed, seen, at } = view;
  if (!waiting || !followed || waiting.what === 'withdrawn') return null;
  const { version, stance } = followed;
  const href = inLanguage(comparisonPath({ item: at.item }), at.lang);
  const fields = {
    versie: String(version.number),
    houding: String(stance?.revision ?? 0),
    revisie: String(view.text?.revision ?? 0),
  };
  // Who has a colleague's text to agree to does that first.
  const kind = view.text?.state === 'submitted' ? 'plain' : 'primary';
  return (
    <Notice kind="warning" icon="git-branch" title={copy.news.title(view.ownerName, dayOf(version.publishedAt))}>
      <p>{copy.news[waiting.what]}</p>
      <Reasons since={view.since} />
      <EndOfBase version={version} what={waiting.what} />
      <Changes comparison={compareVersions(seen?.body ?? {}, version.body)} />
      <ActionRow>
        {mayEdit && waiting.what === 'approve' ? (
          <PostButton
            action={href}
            label={copy.compare.approve}
            kind={kind}
            small
            fields={{ ...fields, doe: 'akkoord' }}
          />
        ) : null}
        {waiting.what === 'compare' ? (
          <ButtonLink href={href} kind={kind} small icon="git-merge">
            {copy.compare.open}
          </ButtonLink>
        ) : null}
        {mayEdit && waiting.what !== 'approve' ? (
          <PostButton action={href} label={copy.compare.keep} small fields={{ ...fields, doe: 'laten' }} />
        ) : null}
        <a class="een-klein" href={`${href}#waarom`}>
          {copy.compare.askWhy}
        </a>
      </ActionRow>
    </Notice>
  );
};

/** A base that says until when it shows its answer: who approves first does so only after agreeing. */
export const EndOfBase = ({ version, what }: { readonly version: Version; readonly what: Waiting['what'] }) =>
  version.visibleUntil === null ? null : (
    <p>
      {copy.news.ends(momentOf(version.visibleUntil))} {what === 'approve' ? copy.news.endsWaiting : null}
    </p>
  );

const Changes = ({ comparison }: { readonly comparison: BodyComparison }) => {
  const news = [...comparison.values()].flatMap(({ pieces }) => pieces.filter(isNews));
  if (news.length === 0) return <p>{copy.news.same}</p>;
  return (
    <>
      <p>{copy.news.changes}</p>
      {news.map(({ oldBase, newBase }) => (
        <PassageChange from={oldBase} to={newBase} />
      ))}
    </>
  );
};
