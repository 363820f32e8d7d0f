import type { FormValues, ShownProblem } from '#kernel/form-values.ts';
import type { Id } from '#kernel/id.ts';
import type { Base } from '#modules/library/index.ts';
import {
  ActionRow,
  Button,
  Disclosure,
  EmptyState,
  ErrorSummary,
  FieldStack,
  type Frame,
  IconLine,
  IconList,
  PostButton,
  PostForm,
  Section,
  Select,
  WorkbenchPage,
} from '#ui/index.ts';
import type { Language } from '#modules/facts/index.ts';
import type { Theme } from '../../store/themes.ts';
import { domainsOf } from '../../model/domain.ts';
import { copy } from '../copy.nl.ts';
import { questionsPath, themePath, themeRemovalPath, themesPath } from '../paths.ts';
import { QuestionPlaces, type Rights } from '../places.tsx';
import { DOMAINS, isIcon, ThemeFields } from './theme-fields.tsx';
import { fieldsOfNewTheme, fieldsOfTheme } from './theme-form.ts';

export type ThemeGroup = { readonly base: Base | null; readonly themes: readonly Theme[] };
/** Themes of a base of another, to see: its owner manages them. */
export type FollowedThemes = ThemeGroup & { readonly ownerName: string };
type Props = {
  readonly frame: Frame;
  readonly may: Rights;
  readonly groups: readonly ThemeGroup[];
  readonly followed: readonly FollowedThemes[];
  /** In which a theme can have another name and description. */
  readonly languages: readonly Language[];
  /** What was filled in, when it was refused. */
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  /** The theme that those are about; null for a new one. */
  readonly refused: Id<'theme'> | null;
};

/** The themes of the own questions and of the own bases: their order, icon and description. */
export const ThemesPage = ({ frame, groups, followed, languages, may, ...typed }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.themes.title}
    lead={copy.themes.lead}
    crumbs={[{ label: copy.list.title, href: questionsPath({}) }]}
    narrow
  >
    <QuestionPlaces here="themes" may={may} />
    <ErrorSummary errors={typed.errors.map((error) => ({ ...error, field: idOf(typed.refused, error.field) }))} />
    {[...groups, ...followed].every(({ themes }) => themes.length === 0) ? (
      <EmptyState title={copy.themes.emptyTitle} text={copy.themes.emptyText} icon="category" level={2} />
    ) : null}
    {groups.map(({ base, themes }) =>
      themes.length === 0 ? null : (
        <Section id={`groep-${base?.id ?? 'eigen'}`} title={base?.name ?? copy.themes.own}>
          <IconList>
            {themes.map((theme) => (
              <OneTheme theme={theme} languages={languages} typed={typed} />
            ))}
          </IconList>
        </Section>
      ),
    )}
    {followed.map((group) => (
      <Followed group={group} />
    ))}
    <NewTheme groups={groups} languages={languages} typed={typed} />
    <datalist id={DOMAINS}>
      {domainsOf([...groups, ...followed].flatMap(({ themes }) => themes)).map(({ name }) => (
        <option value={name}></option>
      ))}
    </datalist>
  </WorkbenchPage>
);

type Typed = Pick<Props, 'form' | 'errors' | 'refused'>;
/** What was typed about this theme (null: a new one), else what is in `form`. */
const typedOf = (theme: Id<'theme'> | null, { refused, errors, form }: Typed, kept: FormValues) =>
  theme === refused ? { form, errors } : { form: kept, errors: [] };

const idOf = (theme: Id<'theme'> | null, field: string): string => (theme === null ? field : `${theme}-${field}`);

const NewTheme = ({ groups, languages, typed }: Pick<Props, 'groups' | 'languages'> & { readonly typed: Typed }) => {
  const bases = groups.flatMap(({ base }) => (base ? [base] : []));
  const { form, errors } = typedOf(null, typed, fieldsOfNewTheme(bases));
  return (
    <Section id="nieuw" title={copy.themes.add}>
      <PostForm action={themesPath({})}>
        <FieldStack>
          {groups.length > 1 ? (
            <Select
              name="basis"
              label={copy.list.base}
              options={bases.map(({ id, name }) => ({ value: id, label: name }))}
              value={form.get('basis')}
              empty={copy.list.noBase}
              optional
            />
          ) : null}
          <ThemeFields at="" form={form} errors={errors} languages={languages} />
          <ActionRow>
            <Button kind="primary">{copy.themes.make}</Button>
          </ActionRow>
        </FieldStack>
      </PostForm>
    </Section>
  );
};

/** What the own site shows of another's base: its owner names and orders these. */
const Followed = ({ group: { base, ownerName, themes } }: { readonly group: FollowedThemes }) =>
  themes.length === 0 ? null : (
    <Section id={`groep-${base?.id ?? ''}`} title={base?.name ?? ''}>
      <p class="een-stil">{copy.themes.ofBase(ownerName)}</p>
      <IconList>
        {themes.map((theme) => (
          <IconLine icon={iconOf(theme)} note={aboutOf(theme)}>
            <a href={`${questionsPath({})}?thema=${encodeURIComponent(theme.slug)}`}>{theme.name}</a>
          </IconLine>
        ))}
      </IconList>
    </Section>
  );

type ThemeProps = { readonly theme: Theme; readonly languages: readonly Language[]; readonly typed: Typed };

const OneTheme = ({ theme, languages, typed }: ThemeProps) => {
  const { form, errors } = typedOf(theme.id, typed, fieldsOfTheme(theme));
  return (
    <IconLine icon={iconOf(theme)}>
      <b>{theme.name}</b> <span class="een-stil">{aboutOf(theme)}</span>
      <Disclosure summary={`${copy.about.edit}: ${theme.name}`} open={typed.refused === theme.id}>
        <PostForm action={themePath({ theme: theme.id })}>
          <input type="hidden" name="revisie" value={String(theme.revision)} />
          <FieldStack>
            <ThemeFields at={idOf(theme.id, '')} form={form} errors={errors} languages={languages} />
            <ActionRow>
              <Button small>{copy.about.save}</Button>
            </ActionRow>
          </FieldStack>
        </PostForm>
        <PostButton
          action={themeRemovalPath({ theme: theme.id })}
          label={copy.themes.remove}
          accessibleName={`${copy.themes.remove}: ${theme.name}`}
          icon="trash"
          kind="quiet"
          small
          fields={{ revisie: String(theme.revision) }}
        />
      </Disclosure>
    </IconLine>
  );
};

const iconOf = ({ icon }: Pick<Theme, 'icon'>) => (isIcon(icon) ? icon : undefined);
const aboutOf = ({ domain, description }: Pick<Theme, 'domain' | 'description'>): string =>
  [domain, description].filter(Boolean).join(' · ');
