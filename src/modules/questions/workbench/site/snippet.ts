import { escaped } from '#kernel/escaped.ts';
import type { FormValues } from '#kernel/form-values.ts';

/** What a block on another website shows; '' leaves it to the site. */
export type SnippetWish = {
  readonly theme: string;
  readonly audience: string;
  readonly lang: string;
  readonly title: string;
};

type At = { readonly script: string; readonly site: string; readonly address: string; readonly linkText: string };
type Choices = {
  readonly themes: readonly { readonly slug: string }[];
  readonly languages: readonly { readonly lang: string }[];
};

const LONGEST_TITLE = 120;

/** Reads what somebody wants of the block; what is not among the choices is left out. */
export function wishIn(query: FormValues, { themes, languages }: Choices): SnippetWish {
  const among = (name: string, all: readonly string[]) => (all.includes(query.get(name)) ? query.get(name) : '');
  return {
    theme: among(
      'thema',
      themes.map(({ slug }) => slug),
    ),
    audience: among('voor', ['professionals']),
    lang: among(
      'taal',
      languages.map(({ lang }) => lang),
    ),
    title: query.get('bloktitel').trim().slice(0, LONGEST_TITLE),
  };
}

/** The lines of HTML to copy to another page; without script the link in it is what a visitor sees. */
export function snippetOf(
  { script, site, address, linkText }: At,
  { theme, audience, lang, title }: SnippetWish,
): string {
  const attributes = Object.entries({ site, thema: theme, voor: audience, lang, titel: title })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const block = `<eenstemmig-vragen${attributes.join('')}><a href="${escaped(address)}">${escaped(linkText)}</a></eenstemmig-vragen>`;
  return `<script src="${escaped(script)}" defer></script>\n${block}`;
}
