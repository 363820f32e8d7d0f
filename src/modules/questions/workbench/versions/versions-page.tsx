import type { PropsWithChildren } from 'hono/jsx';
import type { KeptDraft, Version } from '#modules/library/index.ts';
import { ActionRow, type Frame, Pagination, PostButton, Section, WorkbenchPage } from '#ui/index.ts';
import { BodyChange, changedPieces, WholeBody } from '../comparison/difference.tsx';
import { ApprovalSteps } from '../approval/approval-steps.tsx';
import { copy } from '../copy.nl.ts';
import { momentOf } from '../moments.ts';
import {
  inLanguage,
  questionDraftPath,
  questionPath,
  questionRestorePath,
  questionsPath,
  questionVersionsPath,
} from '../paths.ts';
import { RestoreDraft, standsNow } from './restore-draft.tsx';
import type { VersionsView } from './versions-view.ts';

type Props = { readonly frame: Frame; readonly versions: VersionsView };

/** What was published before, with what changed each time; an old text can come back as the concept. */
export const VersionsPage = ({ frame, versions }: Props) => {
  const { view, ofBase, steps, mayRestore } = versions;
  const { item, lang } = view.at;
  return (
    <WorkbenchPage
      frame={frame}
      title={copy.versions.title}
      lead={view.title}
      crumbs={[
        { label: copy.list.title, href: questionsPath({}) },
        { label: view.title, href: inLanguage(questionPath({ item }), lang) },
      ]}
      narrow
    >
      <Section id="eigen" title={copy.versions.own}>
        {view.versions.length === 0 ? <p>{copy.versions.none}</p> : null}
        {view.versions.map((version, at) => (
          <OneVersion version={version} before={view.versions[at + 1] ?? null} after={view.versions[at - 1] ?? null}>
            {mayRestore ? (
              <PostButton
                action={inLanguage(questionRestorePath({ item, version: String(version.number) }), lang)}
                label={copy.versions.restore}
                accessibleName={`${copy.versions.restore}: ${copy.versions.number(version.number)}`}
                icon="arrow-back-up"
                small
                fields={{ revisie: String(view.text?.revision ?? 0) }}
              />
            ) : null}
          </OneVersion>
        ))}
      </Section>
      <ApprovalSteps steps={steps} />
      <Drafts {...versions} />
      {ofBase.length > 0 ? (
        <Section id="basis" title={copy.versions.ofBase(view.ownerName)}>
          {ofBase.map((version, at) => (
            <OneVersion version={version} before={ofBase[at + 1] ?? null} after={ofBase[at - 1] ?? null} />
          ))}
        </Section>
      ) : null}
    </WorkbenchPage>
  );
};

/** What people kept, with what each of them changed: nothing that somebody wrote over is lost. */
const Drafts = ({ view, drafts, page, pages, mayRestore }: VersionsView) => {
  if (drafts.length === 0) return null;
  const address = inLanguage(questionVersionsPath({ item: view.at.item }), view.at.lang);
  return (
    <Section id={DRAFTS} title={copy.versions.drafts}>
      <p class="een-stil">{copy.versions.draftsLead}</p>
      {drafts.map((draft) => (
        <OneDraft view={view} draft={draft} mayRestore={mayRestore} />
      ))}
      <Pagination page={page} pages={pages} path={`${address}#${DRAFTS}`} />
    </Section>
  );
};

const DRAFTS = 'concepten';

type DraftProps = Pick<VersionsView, 'view' | 'mayRestore'> & { readonly draft: KeptDraft };

const OneDraft = ({ view, draft, mayRestore }: DraftProps) => {
  const { id, at, by, before, after } = draft;
  const said = [
    ...(by === '' ? [] : [copy.versions.draftBy(by)]),
    ...(standsNow({ view, draft }) ? [copy.versions.now] : []),
  ];
  return (
    <article class="vb-versie">
      <h3>{copy.versions.draft(momentOf(at))}</h3>
      <p class="een-stil een-klein">{said.join('. ')}</p>
      {before === null ? <WholeBody body={after} /> : <BodyChange pieces={changedPieces(before, after)} />}
      <ActionRow>
        <a
          href={inLanguage(questionDraftPath({ item: view.at.item, draft: id }), view.at.lang)}
          aria-label={`${copy.versions.whole}: ${copy.versions.draft(momentOf(at))}`}
        >
          {copy.versions.whole}
        </a>
        {mayRestore ? <RestoreDraft view={view} draft={draft} /> : null}
      </ActionRow>
    </article>
  );
};

type DifferenceProps = { readonly version: Version; readonly before: Version | null };
type OneProps = PropsWithChildren<DifferenceProps & { readonly after: Version | null }>;

/** Of a text that is taken back, the version that stood then: those before it were replaced. */
const isTakenBack = ({ withdrawnAt }: Version, after: Version | null): boolean =>
  withdrawnAt !== null && (after === null || Temporal.Instant.compare(after.publishedAt, withdrawnAt) >= 0);

const OneVersion = ({ version, before, after, children }: OneProps) => (
  <article class="vb-versie">
    <h3>{copy.versions.number(version.number)}</h3>
    <p class="een-stil een-klein">
      {copy.versions.by(momentOf(version.publishedAt), version.publishedBy)}
      {version.withdrawnAt && isTakenBack(version, after)
        ? `. ${copy.versions.withdrawn(momentOf(version.withdrawnAt), version.withdrawnBy)}`
        : ''}
      {version.withdrawnWhy === '' || !isTakenBack(version, after) ? '' : ` ${copy.news.why} ${version.withdrawnWhy}`}
    </p>
    {version.why === '' ? null : (
      <p>
        {copy.news.why} {version.why}
      </p>
    )}
    <Difference version={version} before={before} />
    {children}
  </article>
);

const Difference = ({ version, before }: DifferenceProps) => {
  if (before === null)
    return (
      <>
        <p class="een-stil">{copy.versions.first}</p>
        <WholeBody body={version.body} />
      </>
    );
  const pieces = changedPieces(before.body, version.body);
  return pieces.length === 0 ? <p>{copy.versions.same}</p> : <BodyChange pieces={pieces} />;
};
