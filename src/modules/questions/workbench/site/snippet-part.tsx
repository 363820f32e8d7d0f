import type { Language } from '#modules/facts/index.ts';
import { ActionRow, Button, FieldStack, Notice, Section, Select, TextArea, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { siteSettingsPath } from '../paths.ts';
import type { SnippetWish } from './snippet.ts';

export type SnippetPartProps = {
  /** The lines of HTML to copy to another page. */
  readonly embed: string;
  readonly wish: SnippetWish;
  readonly themes: readonly { readonly slug: string; readonly name: string }[];
  readonly languages: readonly Language[];
  /** Websites that may show the questions, as kept. */
  readonly origins: readonly string[];
};

/** The code for another website, for the whole site or for one subject, readers or language. */
export const SnippetPart = ({ embed, origins, ...choices }: SnippetPartProps) => (
  <Section id="code-deel" title={copy.site.code}>
    <FieldStack>
      {origins.length === 0 ? (
        <Notice kind="warning" title={copy.site.noOrigins}>
          <p>{copy.site.noOriginsText}</p>
        </Notice>
      ) : (
        <p>{copy.site.worksOn(origins.join(', '))}</p>
      )}
      <Choices {...choices} />
      <een-kopie code>
        <TextArea name="code" label={copy.site.codeLines} help={copy.site.codeHelp} rows={4} value={embed} />
      </een-kopie>
    </FieldStack>
  </Section>
);

const { block } = copy.site;
/** No theme, group of readers or language: what the site itself has first. */
const ALL = 'zoals-de-site';
const READERS = [{ value: 'professionals', label: copy.audiences.professionals }];

const Choices = ({ wish, themes, languages }: Pick<SnippetPartProps, 'wish' | 'themes' | 'languages'>) => (
  <form action={`${siteSettingsPath({})}#code-deel`}>
    <FieldStack>
      <Choice
        name="thema"
        label={block.theme}
        all={block.allThemes}
        options={themes.map(({ slug, name }) => ({ value: slug, label: name }))}
        value={wish.theme}
      />
      <Choice name="voor" label={block.audience} all={block.residents} options={READERS} value={wish.audience} />
      <Choice
        name="taal"
        label={block.lang}
        all={block.dutch}
        options={languages.map(({ lang, name }) => ({ value: lang, label: name }))}
        value={wish.lang}
      />
      <TextInput name="bloktitel" label={block.title} help={block.titleHelp} value={wish.title} optional />
      <ActionRow>
        <Button icon="refresh">{block.make}</Button>
      </ActionRow>
    </FieldStack>
  </form>
);

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  /** How choosing none of the options is called. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
};

/** Left out where there is nothing to choose. */
const Choice = ({ name, label, all, options, value }: ChoiceProps) =>
  options.length === 0 ? null : (
    <Select
      name={name}
      id={`blok-${name}`}
      label={label}
      options={[{ value: ALL, label: all }, ...options]}
      value={value || ALL}
    />
  );
