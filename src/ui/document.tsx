import type { PropsWithChildren } from 'hono/jsx';
import { copy } from './copy.nl.ts';

type DocumentProps = PropsWithChildren<{
  /** Whole document title, parts joined with ' · '. */
  readonly title: string;
  readonly assets: { readonly css: string; readonly js: string };
  /** Address of the style sheet of a house style, after our own; null for our own theme. */
  readonly theme?: string | null | undefined;
  readonly bodyClass?: string | undefined;
  /** BCP 47; Dutch when absent. */
  readonly lang?: string | undefined;
}>;

/** The html around a page: head, skip link, script. No inline style or script: the content security policy forbids both. */
export const Document = ({ title, assets, theme, bodyClass, lang = 'nl', children }: DocumentProps) => (
  <html lang={lang}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <link rel="stylesheet" href={assets.css} />
      {theme ? <link rel="stylesheet" href={theme} /> : null}
      <script type="module" src={assets.js}></script>
    </head>
    <body class={bodyClass}>
      <a class="nl-skip-link een-skiplink" href="#inhoud">
        {copy.skip}
      </a>
      {children}
    </body>
  </html>
);
