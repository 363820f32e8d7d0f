import { LanguageView, LanguageWhileWriting, readLanguage } from '#modules/library/index.ts';
import { ActionRow, Button, ButtonLink, ErrorSummary, type Frame, PostButton, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { StateMark } from '../list/list-page.tsx';
import { momentOf } from '../moments.ts';
import { inLanguage, questionApprovalPath, questionArchivePath, questionStancePath, questionsPath } from '../paths.ts';
import { AboutPart, FiguresPart, PlacesPart } from './aside-parts.tsx';
import { BasePart } from './base-part.tsx';
import { LanguagesPart } from './languages-part.tsx';
import { Missing } from './missing-part.tsx';
import { NewsPart } from './news-part.tsx';
import { WithdrawForm } from '../withdrawn/withdraw-form.tsx';
import { WithdrawnPart } from '../withdrawn/withdrawn-part.tsx';
import { LeftPart } from '../left/left-part.tsx';
import { isWritten, type QuestionView } from './question-view.ts';
import { TalkPart } from './talk-part.tsx';
import { TextPart, type TextPartProps } from './text-part.tsx';

type Props = TextPartProps & { readonly frame: Frame };

/** One question: the answer of the base, the own text beside it, and where it stands. */
export const EditorPage = ({ frame, ...props }: Props) => {
  const { view, may, errors } = props;
  const crumbs = [
    { label: copy.list.title, href: questionsPath({}) },
    ...(view.theme ? [{ label: view.theme.name, href: `${questionsPath({})}?thema=${view.theme.slug}` }] : []),
  ];
  return (
    <WorkbenchPage
      frame={frame}
      title={view.title || copy.list.question}
      crumbs={crumbs}
      lead={leadOf(view)}
      actions={<Actions view={view} may={may} />}
    >
      <ErrorSummary errors={errors} />
      <LanguagesPart view={view} may={may} />
      <LanguageWhileWriting field="antwoord">
        <div class="vb-raster">
          <div>
            <WithdrawnPart view={view} form={props.form} errors={errors} mayEdit={may.edit} />
            <LeftPart view={view} form={props.form} errors={errors} mayEdit={may.edit} />
            <NewsPart view={view} mayEdit={may.edit || may.approve} />
            <Standing view={view} may={may} />
            <BasePart view={view} />
            {may.contribute && isWritten(view) ? <TextPart {...props} /> : null}
            {may.edit ? <StanceButtons view={view} /> : null}
            <TalkPart view={view} mayOffer={may.contribute} />
          </div>
          <aside aria-label={copy.editor.aside}>
            {may.contribute && isWritten(view) && view.at.lang === 'nl' ? (
              <LanguageView
                report={readLanguage(props.form.get('antwoord'), { format: 'markdown', allowed: view.allowed })}
              />
            ) : null}
            <PlacesPart view={view} />
            <FiguresPart view={view} mayEdit={may.edit} />
            <AboutPart view={view} mayEdit={may.edit} />
          </aside>
        </div>
      </LanguageWhileWriting>
    </WorkbenchPage>
  );
};

const leadOf = (view: QuestionView): string =>
  [
    copy.forWhom[view.meta.audience],
    view.base ? copy.editor.ofBase(view.base.name, view.ownerName) : copy.editor.ownQuestion,
  ].join('. ');

const Actions = ({ view, may }: Pick<Props, 'view' | 'may'>) => {
  const own = view.places.find(({ isOurs }) => isOurs);
  return (
    <>
      {own?.href ? (
        <ButtonLink href={own.href} icon="eye">
          {copy.editor.look}
        </ButtonLink>
      ) : null}
      {may.contribute && isWritten(view) && !isAllShown(view) ? (
        <Button
          form="tekst"
          name="doe"
          value={may.edit ? 'publish' : 'submit'}
          kind={isFirst(view, may) ? 'primary' : 'plain'}
          icon={may.edit ? 'world' : 'send'}
        >
          {may.edit ? copy.form.publish : copy.form.submit}
        </Button>
      ) : null}
    </>
  );
};

/** Where the site shows all there is, the button under the text is enough. */
const isAllShown = ({ kind, text, state }: QuestionView): boolean =>
  state === 'published' || (kind === 'followed' && text === null);

/**
 * Whether writing is what the page is for: there are own words, and nothing of the base or of a colleague asks for an answer
 * first. Who shows the answer of the base needs to do nothing.
 */
const isFirst = ({ kind, text, item, waiting }: QuestionView, may: TextPartProps['may']): boolean =>
  (kind === 'own' || text !== null) &&
  !item?.isArchived &&
  waiting === null &&
  !(may.approve && text?.state === 'submitted');

/** How the own text stands, what is missing in it, and what may be said about it. */
const Standing = ({ view, may }: Pick<Props, 'view' | 'may'>) => {
  const { text, state, at } = view;
  if (view.gone) return null;
  if (!text || !state) return <Missing view={view} />;
  const fields = { revisie: String(text.revision), houding: String(view.followed?.stance?.revision ?? 0) };
  const post = (path: string) => inLanguage(path, at.lang);
  return (
    <>
      <p>
        <StateMark state={state} /> <OnSite view={view} />
      </p>
      <Missing view={view} />
      <ActionRow>
        {may.approve && text.state === 'submitted' ? (
          <PostButton
            action={post(questionApprovalPath({ item: at.item }))}
            label={copy.editor.approve}
            icon="check"
            kind="primary"
            small
            fields={fields}
          />
        ) : null}
        {may.edit && text.version !== null ? <WithdrawForm view={view} /> : null}
        {may.edit && view.item ? (
          <PostButton
            action={post(questionArchivePath({ item: at.item }))}
            label={view.item.isArchived ? copy.editor.unarchive : copy.editor.archive}
            icon="archive"
            kind="quiet"
            small
            fields={{ revisie: String(view.item.revision), doe: view.item.isArchived ? 'terug' : 'weg' }}
          />
        ) : null}
      </ActionRow>
    </>
  );
};

/** From when a text is shown that is not yet, and what the site says while a newer text is worked on. */
const OnSite = ({ view: { state, text, live, places } }: Pick<Props, 'view'>) => {
  const others = places.filter(({ isOurs }) => !isOurs).length;
  const from = text?.window?.from;
  return (
    <>
      {state === 'scheduled' && from ? `${copy.editor.scheduledFrom(momentOf(from))} ` : ''}
      {state !== 'published' && live && places.length > 0
        ? copy.editor.stillShown({ version: live.number, moment: momentOf(live.publishedAt), others })
        : ''}
    </>
  );
};

/** Following the base again, and hiding its question. */
const StanceButtons = ({ view }: { readonly view: QuestionView }) => {
  if (view.kind !== 'followed') return null;
  const kind = view.followed?.stance?.kind ?? 'follows';
  const action = inLanguage(questionStancePath({ item: view.at.item }), view.at.lang);
  const houding = String(view.followed?.stance?.revision ?? 0);
  return (
    <section class="vb-deel" aria-labelledby="houding">
      <div class="vb-kop">
        <h2 id="houding">{copy.stance.title}</h2>
      </div>
      <p>{copy.stance[kind]}</p>
      <ActionRow>
        {kind === 'follows' ? null : (
          <PostButton
            action={action}
            label={copy.stance.follow}
            icon="arrow-back-up"
            small
            fields={{ houding, doe: 'volgen' }}
          />
        )}
        {kind === 'hidden' ? null : (
          <PostButton
            action={action}
            label={copy.stance.hide}
            icon="eye-off"
            small
            fields={{ houding, doe: 'verbergen' }}
          />
        )}
      </ActionRow>
    </section>
  );
};
