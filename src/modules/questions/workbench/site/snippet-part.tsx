import { ActionRow, Button, FieldStack, Notice, Section, Select, TextArea, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { siteSettingsPath } from '../paths.ts';
import type { SnippetWish } from './snippet.ts';

export type SnippetPartProps = {
  /** The lines of HTML to copy to another page. */
  readonly embed: string;
  readonly wish: SnippetWish;
  readonly themes: readonly { readonly slug: string; readonly name: string }[];
  readonly languages: readonly { readonly lang: string; readonly name: string }[];
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

const Choices = ({ wish, themes, languages }: Pick<SnippetPartProps, 'wish' | 'themes' | 'languages'>) => (
  <form action={`${siteSettingsPath({})}#code-deel`}>
    <FieldStack>
      {themes.length === 0 ? null : (
        <Select
          name="thema"
          id="blok-thema"
          label={block.theme}
          options={[
            { value: ALL, label: block.allThemes },
            ...themes.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
          value={wish.theme || ALL}
        />
      )}
      <Select
        name="voor"
        id="blok-voor"
        label={block.audience}
        options={[
          { value: ALL, label: block.residents },
          { value: 'professionals', label: copy.audiences.professionals },
        ]}
        value={wish.audience || ALL}
      />
      {languages.length === 0 ? null : (
        <Select
          name="taal"
          id="blok-taal"
          label={block.lang}
          options={[
            { value: ALL, label: block.dutch },
            ...languages.map(({ lang, name }) => ({ value: lang, label: name })),
          ]}
          value={wish.lang || ALL}
        />
      )}
      <TextInput name="bloktitel" label={block.title} help={block.titleHelp} value={wish.title} optional />
      <ActionRow>
        <Button icon="refresh">{block.make}</Button>
      </ActionRow>
    </FieldStack>
  </form>
);
