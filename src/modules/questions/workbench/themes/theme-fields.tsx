import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import type { Language } from '#modules/facts/index.ts';
import { type IconName, icons, Select, TextArea, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { LONGEST_NAME } from './theme-form.ts';
import { ThemeLanguage } from './theme-language.tsx';

/** Id of the list of domains in use, as suggestions. */
export const DOMAINS = 'domeinen';

export const isIcon = (name: string): name is IconName => Object.hasOwn(icons, name);

const ICONS = [
  'home-heart',
  'heart-handshake',
  'mood-kid',
  'pig-money',
  'coin-euro',
  'briefcase',
  'accessible',
  'building-community',
  'users-group',
  'messages',
  'calendar',
  'help-circle',
  'phone',
  'road',
  'news',
].filter(isIcon);

type Props = {
  /** Goes before the id of a field. */
  readonly at: string;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  readonly languages: readonly Language[];
};

/** What can be said of a theme. */
export const ThemeFields = ({ at, form, errors, languages }: Props) => (
  <>
    <TextInput
      name="naam"
      id={`${at}naam`}
      label={copy.themes.name}
      value={form.get('naam')}
      error={errorOf(errors, 'naam')}
    />
    <TextArea
      name="omschrijving"
      id={`${at}omschrijving`}
      label={copy.themes.description}
      rows={2}
      value={form.get('omschrijving')}
      error={errorOf(errors, 'omschrijving')}
      optional
    />
    <Grouping at={at} form={form} errors={errors} />
    <TextInput
      name="plek"
      id={`${at}plek`}
      type="number"
      label={copy.themes.position}
      help={copy.themes.positionHelp}
      width="short"
      value={form.get('plek')}
      error={errorOf(errors, 'plek')}
      optional
    />
    {languages.map((language) => (
      <ThemeLanguage at={at} form={form} errors={errors} language={language} />
    ))}
  </>
);

/** What it stands among, and what stands beside its name. */
const Grouping = ({ at, form, errors }: Omit<Props, 'languages'>) => (
  <>
    <TextInput
      name="domein"
      id={`${at}domein`}
      label={copy.themes.domain}
      help={copy.themes.domainHelp}
      list={DOMAINS}
      value={form.get('domein')}
      error={errorOf(errors, 'domein')}
      maxLength={LONGEST_NAME}
      optional
    />
    <Select
      name="icoon"
      id={`${at}icoon`}
      label={copy.themes.icon}
      options={ICONS.map((value) => ({
        value,
        label: copy.themes.icons[value as keyof typeof copy.themes.icons] ?? value,
      }))}
      value={form.get('icoon')}
      empty={copy.themes.noIcon}
      optional
    />
  </>
);
