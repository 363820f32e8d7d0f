import { Button, ActionRow, EmptyState, type Frame, Icon, PostForm, Section, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { languageName } from '../list/list-page.tsx';
import type { ListedLine } from '../list/list-view.ts';
import { dayOf } from '../moments.ts';
import { changesPath, comparisonPath, inLanguage, questionPath, questionsPath } from '../paths.ts';

type Props = {
  readonly frame: Frame;
  readonly toApprove: readonly ListedLine[];
  readonly toCompare: readonly ListedLine[];
  /** What a base withdrew and of which something is still here. */
  readonly withdrawn: readonly ListedLine[];
  readonly mayApprove: boolean;
};

/** All changes of bases that wait, with agreeing to several at once. */
export const ChangesPage = ({ frame, toApprove, toCompare, withdrawn, mayApprove }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.changes.title}
    lead={copy.changes.lead}
    crumbs={[{ label: copy.list.title, href: questionsPath({}) }]}
    narrow
  >
    {toApprove.length + toCompare.length + withdrawn.length === 0 ? (
      <EmptyState title={copy.changes.none} text={copy.changes.noneText} icon="circle-check" level={2} />
    ) : null}
    <WithdrawnLines lines={withdrawn} />
    {toApprove.length === 0 ? null : (
      <Section id="akkoord" title={copy.changes.approveTitle}>
        <PostForm action={changesPath({})}>
          <fieldset class="een-groep">
            <legend class="een-vh">{copy.changes.choose}</legend>
            <div class="een-groep__lijst">
              {toApprove.map((line) => (
                <Approvable line={line} mayApprove={mayApprove} />
              ))}
            </div>
          </fieldset>
          {mayApprove ? (
            <ActionRow>
              <Button kind="primary" icon="checks">
                {copy.changes.approve}
              </Button>
            </ActionRow>
          ) : null}
        </PostForm>
      </Section>
    )}
    {toCompare.length === 0 ? null : (
      <Section id="vergelijken" title={copy.changes.compareTitle}>
        <ul class="vb-plek">
          {toCompare.map((line) => (
            <li>
              <span></span>
              <span>
                <a href={inLanguage(comparisonPath({ item: line.item }), line.lang)}>{line.title}</a>
                <small>{copy.tellings[line.telling]}</small>
              </span>
            </li>
          ))}
        </ul>
      </Section>
    )}
  </WorkbenchPage>
);

const WithdrawnLines = ({ lines }: { readonly lines: readonly ListedLine[] }) =>
  lines.length === 0 ? null : (
    <Section id="ingetrokken" title={copy.changes.withdrawnTitle}>
      <p>{copy.changes.withdrawnText}</p>
      <ul class="vb-plek">
        {lines.map((line) => (
          <li>
            <Icon name="alert-triangle" />
            <span>
              <a href={inLanguage(questionPath({ item: line.item }), line.lang)}>{line.title}</a>
              <small>
                {copy.tellings[line.telling]}
                {line.goneAt === null ? null : `, ${dayOf(line.goneAt)}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );

const Approvable = ({ line, mayApprove }: { readonly line: ListedLine; readonly mayApprove: boolean }) => {
  const id = `w-${line.item}-${line.lang}`;
  return (
    <div class="een-keuze">
      {mayApprove ? (
        <input
          class="utrecht-checkbox"
          type="checkbox"
          id={id}
          name="wijziging"
          value={`${line.item} ${line.lang} ${line.newest}`}
          checked
        />
      ) : null}
      <label for={mayApprove ? id : undefined}>
        {line.title} {line.lang === 'nl' ? '' : `(${languageName(line.lang)})`}
      </label>
      <span class="een-keuze__hulp">
        <a href={inLanguage(comparisonPath({ item: line.item }), line.lang)}>
          {copy.changes.compare}
          <span class="een-vh">: {line.title}</span>
        </a>{' '}
        <a href={inLanguage(questionPath({ item: line.item }), line.lang)}>
          {copy.changes.open}
          <span class="een-vh">: {line.title}</span>
        </a>
      </span>
    </div>
  );
};
