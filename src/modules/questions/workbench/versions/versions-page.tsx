import type { PropsWithChildren } from 'hono/jsx';
import type { ApprovalStep, KeptDraft, Version } from '#modules/library/index.ts';
import { type Frame, PostButton, Section, WorkbenchPage } from '#ui/index.ts';
import { BodyChange, changedPieces, WholeBody } from '../comparison/difference.tsx';
import { ApprovalSteps } from '../approval/approval-steps.tsx';
import { copy } from '../copy.nl.ts';
import type { QuestionView } from '../editor/question-view.ts';
import { momentOf } from '../moments.ts';
import { inLanguage, questionDraftRestorePath, questionPath, questionRestorePath, questionsPath } from '../paths.ts';

type Props = {
  readonly frame: Frame;
  readonly view: QuestionView;
  /** Versions of the base, the newest first. */
  readonly ofBase: readonly Version[];
  /** What was asked and said about agreeing, the last first. */
  readonly steps: readonly ApprovalStep[];
  /** What was kept of the own text, the last first. */
  readonly drafts: readonly KeptDraft[];
  readonly mayRestore: boolean;
};

/** What was published before, with what changed each time; an old text can come back as the concept. */
export const VersionsPage = ({ frame, view, ofBase, steps, drafts, mayRestore }: Props) => {
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
      <Drafts view={view} drafts={drafts} mayRestore={mayRestore} />
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
const Drafts = ({ view, drafts, mayRestore }: Pick<Props, 'view' | 'drafts' | 'mayRestore'>) => {
  if (drafts.length === 0) return null;
  const now = standing(view, drafts);
  return (
    <Section id="concepten" title={copy.versions.drafts}>
      <p class="een-stil">{copy.versions.draftsLead}</p>
      {drafts.map((draft) => (
        <OneDraft draft={draft} isNow={draft === now}>
          {mayRestore && draft !== now ? (
            <PostButton
              action={inLanguage(questionDraftRestorePath({ item: view.at.item, draft: draft.id }), view.at.lang)}
              label={copy.versions.restore}
              accessibleName={`${copy.versions.restore}: ${copy.versions.draft(momentOf(draft.at))}`}
              icon="arrow-back-up"
              small
              fields={{ revisie: String(view.text?.revision ?? 0) }}
            />
          ) : null}
        </OneDraft>
      ))}
    </Section>
  );
};

/** The last time that the words were kept that stand there now. */
const standing = ({ text }: QuestionView, drafts: readonly KeptDraft[]): KeptDraft | undefined =>
  drafts.find(({ after }) => text && changedPieces(after, text.draft).length === 0);

type DraftProps = PropsWithChildren<{ readonly draft: KeptDraft; readonly isNow: boolean }>;

const OneDraft = ({ draft: { at, by, before, after }, isNow, children }: DraftProps) => (
  <article class="vb-versie">
    <h3>{copy.versions.draft(momentOf(at))}</h3>
    <p class="een-stil een-klein">
      {[...(by === '' ? [] : [copy.versions.draftBy(by)]), ...(isNow ? [copy.versions.now] : [])].join('. ')}
    </p>
    {before === null ? <WholeBody body={after} /> : <BodyChange pieces={changedPieces(before, after)} />}
    {children}
  </article>
);

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
