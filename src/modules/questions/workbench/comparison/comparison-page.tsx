import type { FormValues, ShownProblem } from '#kernel/form-values.ts';
import { withFacts } from '#modules/facts/index.ts';
import { type Body, changesIn, countPieces, type Piece } from '#modules/library/index.ts';
import {
  ActionRow,
  Button,
  ErrorSummary,
  FieldStack,
  type Frame,
  Notice,
  PostForm,
  Section,
  TextArea,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { EndOfBase } from '../editor/news-part.tsx';
import { dayOf } from '../moments.ts';
import { comparisonPath, inLanguage, questionMessagePath, questionPath, questionsPath } from '../paths.ts';
import { type ComparisonView, choiceField } from './comparison-view.ts';
import { Decisions } from './decisions.tsx';
import { PieceRow } from './piece-row.tsx';
import { Reasons } from './reasons.tsx';

type Props = {
  readonly frame: Frame;
  readonly compared: ComparisonView;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  /** The own text as the choices make it; null until somebody asked to see it. */
  readonly result: Body | null;
  readonly may: { readonly edit: boolean; readonly approve: boolean; readonly contribute: boolean };
};

/** A change of the base, passage by passage beside the own text, with what can be done about it. */
export const ComparisonPage = ({ frame, compared, form, errors, result, may }: Props) => {
  const { view, version, kind } = compared;
  const { item, lang } = view.at;
  const mayDecide = may.edit || (may.approve && kind !== 'merge');
  return (
    <WorkbenchPage
      frame={frame}
      title={copy.compare.title}
      lead={copy.compare.lead(view.ownerName, dayOf(version.publishedAt), version.number)}
      crumbs={[
        { label: copy.list.title, href: questionsPath({}) },
        { label: view.title, href: inLanguage(questionPath({ item }), lang) },
      ]}
      narrow
    >
      <ErrorSummary errors={errors} />
      {view.since.every(({ why }) => why === '') && view.since.length < 2 ? null : (
        <Notice>
          <Reasons since={view.since} />
        </Notice>
      )}
      {version.visibleUntil === null ? null : (
        <Notice kind="warning">
          <EndOfBase version={version} what={kind === 'approve' ? 'approve' : 'compare'} />
        </Notice>
      )}
      {mayDecide ? (
        <PostForm action={inLanguage(comparisonPath({ item }), lang)}>
          <input type="hidden" name="versie" value={String(version.number)} />
          <input type="hidden" name="houding" value={String(view.followed?.stance?.revision ?? 0)} />
          <input type="hidden" name="revisie" value={String(view.text?.revision ?? 0)} />
          <Texts compared={compared} form={form} errors={errors} mayChoose={kind === 'merge'} />
          <Decisions compared={compared} mayWrite={may.contribute} result={result} />
        </PostForm>
      ) : (
        <>
          <Texts compared={compared} form={form} errors={errors} mayChoose={false} />
          <p>{copy.compare.mayNot}</p>
        </>
      )}
      {may.contribute ? <AskWhy view={view} /> : null}
    </WorkbenchPage>
  );
};

type TextsProps = Pick<Props, 'compared' | 'form' | 'errors'> & { readonly mayChoose: boolean };

/** The question and the answer, passage by passage. */
const Texts = ({ compared: { view, comparison }, ...row }: TextsProps) => (
  <>
    {inOrder(comparison).map(([name, compared]) => {
      const versionsOf = versionsIn(view, name);
      return (
        <Section
          id={`tekst-${name}`}
          title={copy.compare.texts[name === 'question' ? 'question' : 'answer']}
          note={copy.compare.counts(countPieces(compared))}
        >
          <FieldStack>
            {compared.pieces.map((piece, at) =>
              withFacts(
                <PieceRow piece={piece} field={choiceField(name, at)} versions={versionsOf(piece)} {...row} />,
                view.facts,
              ),
            )}
          </FieldStack>
        </Section>
      );
    })}
  </>
);

/** Which versions changed a passage, where the base changed more than once. */
const versionsIn = ({ seen, since }: ComparisonView['view'], text: string): ((piece: Piece) => readonly number[]) =>
  seen === null || since.length < 2 ? () => [] : changesIn(text, [seen, ...since]);

/** The question first, as it is read; a text in which nothing differs is left out. */
const inOrder = (comparison: ComparisonView['comparison']) =>
  [...comparison]
    .filter(([, { pieces }]) => pieces.some(({ state, movedBy }) => state !== 'unchanged' || movedBy !== null))
    .toSorted(([one], [other]) => Number(other === 'question') - Number(one === 'question'));

const AskWhy = ({ view }: Pick<ComparisonView, 'view'>) => (
  <Section id="waarom" title={copy.compare.askWhy}>
    <PostForm action={inLanguage(questionMessagePath({ item: view.at.item }), view.at.lang)}>
      <input type="hidden" name="soort" value="why" />
      <FieldStack>
        <TextArea name="bericht" label={copy.messages.why} help={copy.messages.whyHelp(view.ownerName)} rows={3} />
        <ActionRow>
          <Button icon="send">{copy.messages.send}</Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </Section>
);
