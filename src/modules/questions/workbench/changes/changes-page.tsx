import {
  Button,
  ActionRow,
  EmptyState,
  type Frame,
  IconLine,
  IconList,
  PostForm,
  Section,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { ListedLine } from '../list/listed-lines.ts';
import { dayOf } from '../moments.ts';
import { Approvable } from './approvable.tsx';
import type { ChangesView } from './changes-view.ts';
import { changesPath, comparisonPath, inLanguage, questionPath, questionsPath } from '../paths.ts';

type Props = { readonly frame: Frame; readonly view: ChangesView; readonly mayApprove: boolean };

/** All changes of bases that wait, with agreeing to several at once. */
export const ChangesPage = ({ frame, view: { toApprove, more, toCompare, withdrawn, gone }, mayApprove }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.changes.title}
    lead={copy.changes.lead}
    crumbs={[{ label: copy.list.title, href: questionsPath({}) }]}
    narrow
  >
    {toApprove.length + toCompare.length + withdrawn.length + gone.length === 0 ? (
      <EmptyState title={copy.changes.none} text={copy.changes.noneText} icon="circle-check" level={2} />
    ) : null}
    <WithdrawnLines lines={withdrawn} />
    {toApprove.length === 0 ? null : (
      <Section id="akkoord" title={copy.changes.approveTitle}>
        <PostForm action={changesPath({})}>
          <fieldset class="een-groep">
            <legend class="een-vh">{copy.changes.choose}</legend>
            {toApprove.map((change) => (
              <Approvable change={change} mayApprove={mayApprove} />
            ))}
          </fieldset>
          {more === 0 ? null : <p>{copy.changes.more(more)}</p>}
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
        <IconList>
          {toCompare.map((line) => (
            <IconLine icon="git-compare" note={copy.tellings[line.telling]}>
              <a href={inLanguage(comparisonPath({ item: line.item }), line.lang)}>{line.title}</a>
            </IconLine>
          ))}
        </IconList>
      </Section>
    )}
    <GoneLines lines={gone} />
  </WorkbenchPage>
);

const GoneLines = ({ lines }: { readonly lines: ChangesView['gone'] }) =>
  lines.length === 0 ? null : (
    <Section id="weg" title={copy.changes.goneTitle}>
      <p>{copy.changes.goneText}</p>
      <IconList>
        {lines.map((line) => (
          <IconLine icon="eye-off" note={dayOf(line.at)}>
            <a href={inLanguage(questionPath({ item: line.item }), line.lang)}>{line.title}</a>
          </IconLine>
        ))}
      </IconList>
    </Section>
  );

const WithdrawnLines = ({ lines }: { readonly lines: readonly ListedLine[] }) =>
  lines.length === 0 ? null : (
    <Section id="ingetrokken" title={copy.changes.withdrawnTitle}>
      <p>{copy.changes.withdrawnText}</p>
      <IconList>
        {lines.map(({ item, lang, title, telling, goneAt }) => (
          <IconLine
            icon="alert-triangle"
            note={[copy.tellings[telling], ...(goneAt === null ? [] : [dayOf(goneAt)])].join(', ')}
          >
            <a href={inLanguage(questionPath({ item }), lang)}>{title}</a>
          </IconLine>
        ))}
      </IconList>
    </Section>
  );
