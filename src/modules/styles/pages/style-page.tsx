import type { FormValues, ShownProblem } from '#kernel/form-values.ts';
import {
  ActionRow,
  ButtonLink,
  ErrorSummary,
  type Frame,
  Label,
  Notice,
  PostButton,
  Section,
  Table,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { styleDropPath, styleOwnPath, stylePreviewPath, styleRestorePath, styleUsePath } from '../paths.ts';
import type { KeptStyle } from '../model/kept-style.ts';
import type { StyleView } from '../model/style-view.ts';
import { ColoursForm, LogoForm, ThemeFileForm } from './style-forms.tsx';
import { StyleReportPart, Suggestions } from './style-report.tsx';

type Props = {
  readonly frame: Frame;
  readonly view: StyleView;
  readonly fields: FormValues;
  readonly errors: readonly ShownProblem[];
};

/** The house style of an organisation: what it is, what was measured, and how to change it. */
export const StylePage = ({ frame, view, fields, errors }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.title}
    lead={(view.versions[0]?.style.source ?? 'own') === 'own' ? copy.leadOwn : copy.leadUsed}
    actions={
      <ButtonLink href={stylePreviewPath({})} icon="eye">
        {copy.preview}
      </ButtonLink>
    }
  >
    <div class="hs-pagina">
      <ErrorSummary errors={errors} />
      {view.isTried ? <Tried view={view} /> : null}
      <ColoursForm fields={fields} errors={errors} />
      <LogoForm theme={view.theme} errors={errors} />
      <ThemeFileForm name={view.style.source === 'file' ? (view.style.file?.name ?? null) : null} errors={errors} />
      <StyleReportPart report={view.report} />
      <Versions view={view} />
    </div>
  </WorkbenchPage>
);

const Tried = ({ view }: { readonly view: StyleView }) => (
  <>
    {view.report.suggestions.length > 0 ? <Suggestions suggestions={view.report.suggestions} /> : null}
    <Notice title={copy.triedTitle}>
      <p>{copy.triedText}</p>
      <ActionRow>
        {view.report.suggestions.length === 0 ? (
          <PostButton action={styleUsePath({})} label={copy.use} icon="check" kind="primary" small />
        ) : null}
        <ButtonLink href={stylePreviewPath({})} icon="eye" small>
          {copy.preview}
        </ButtonLink>
        <PostButton action={styleDropPath({})} label={copy.drop} icon="trash" kind="quiet" small />
      </ActionRow>
    </Notice>
  </>
);

const dayFormat = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});
const dayOf = (at: Temporal.Instant | null): string => (at === null ? '' : dayFormat.format(at.epochMilliseconds));
const whatOf = ({ style }: KeptStyle): string =>
  style.source === 'file' ? `${copy.sources.file} ${style.file?.name ?? ''}` : copy.sources[style.source];

const Versions = ({ view }: { readonly view: StyleView }) => (
  <Section id="versies" title={copy.history}>
    {view.versions.length === 0 ? (
      <p>{copy.historyEmpty}</p>
    ) : (
      <Table
        caption={copy.history}
        hideCaption
        rows={view.versions}
        columns={[
          { label: copy.historyColumns.when, rowHeader: true, cell: ({ usedAt }) => dayOf(usedAt) },
          { label: copy.historyColumns.who, cell: ({ changedBy }) => changedBy },
          { label: copy.historyColumns.what, cell: whatOf },
          {
            label: copy.historyColumns.action,
            hideLabel: true,
            cell: (version) =>
              version === view.versions[0] ? (
                <Label tone="positive">{copy.current}</Label>
              ) : (
                <PostButton
                  action={styleRestorePath({ version: version.id })}
                  label={copy.restore}
                  accessibleName={`${copy.restore}: ${dayOf(version.usedAt)}`}
                  icon="arrow-back-up"
                  small
                />
              ),
          },
        ]}
      />
    )}
    {(view.versions[0]?.style.source ?? 'own') === 'own' ? null : (
      <PostButton action={styleOwnPath({})} label={copy.back} kind="quiet" small />
    )}
  </Section>
);
