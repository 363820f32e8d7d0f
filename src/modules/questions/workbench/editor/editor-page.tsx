import { LanguageView, LanguageWhileWriting, readLanguage } from '#modules/library/index.ts';
import { ActionRow, ButtonLink, ErrorSummary, type Frame, PostButton, WorkbenchPage } from '#ui/index.ts';
import { ApprovalPart } from '../approval/approval-part.tsx';
import { copy } from '../copy.nl.ts';
import { StateMark } from '../list/list-page.tsx';
import { momentOf } from '../moments.ts';
import { inLanguage, questionArchivePath, questionStancePath, questionsPath } from '../paths.ts';
import { AboutPart, PlacesPart } from './aside-parts.tsx';
import { BasePart, OwnTextPart } from './base-part.tsx';
import { FiguresPart } from './figures-part.tsx';
import { LanguagesPart } from './languages-part.tsx';
import { Missing } from './missing-part.tsx';
import { NewsPart } from './news-part.tsx';
import { WithdrawForm } from '../withdrawn/withdraw-form.tsx';
import { WithdrawnPart } from '../withdrawn/withdrawn-part.tsx';
import { LeftPart } from '../left/left-part.tsx';
import { isWritten, type QuestionView } from './question-view.ts';
import { TalkPart } from './talk-part.tsx';
import type { TextPartProps } from './text-acts.tsx';
import { TextPart } from './text-part.tsx';

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
      actions={<Look view={view} />}
    >
      <ErrorSummary errors={errors} />
      <LanguagesPart view={view} may={may} />
      <LanguageWhileWriting field="antwoord">
        <div class="vb-raster">
          <div>
            <WithdrawnPart view={view} form={props.form} errors={errors} mayEdit={may.edit} />
            <LeftPart view={view} form={props.form} errors={errors} mayEdit={may.edit} />
            <ApprovalPart view={view} errors={errors} may={may} />
            <NewsPart view={view} mayEdit={may.edit || may.approve} />
            <Standing view={view} may={may} />
            <BasePart view={view} />
            {may.contribute && isWritten(view) ? <TextPart {...props} /> : <OwnTextPart view={view} />}
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

/** Seeing it as a visitor does; what can be done with the text stands under it. */
const Look = ({ view }: Pick<Props, 'view'>) => {
  const own = view.places.find(({ isOurs }) => isOurs);
  return own?.href ? (
    <ButtonLink href={own.href} icon="eye">
      {copy.editor.look}
    </ButtonLink>
  ) : null;
};

/** How the own text stands, what is missing in it, and what may be said about it. */
const Standing = ({ view, may }: Pick<Props, 'view' | 'may'>) => {
  const { text, state, at } = view;
  if (view.gone) return null;
  if (!text || !state) return <Missing view={view} />;
  const post = (path: string) => inLanguage(path, at.lang);
  return (
    <>
      <div class="vb-stand">
        <p>
          <StateMark state={state} /> <OnSite view={view} />
        </p>
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
      </div>
      <Missing view={view} />
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
