import { directionOf } from '#kernel/language-direction.ts';
import type { PropsWithChildren } from 'hono/jsx';
import type { SiteView } from './view.ts';

type OwnProps = PropsWithChildren<{ readonly view: Pick<SiteView, 'words'> }>;

/** What the organisation wrote itself, which is Dutch, among words of another language; its line stays where that language begins. */
export const Own = ({ view, children }: OwnProps) =>
  view.words.lang === 'nl' ? (
    <>{children}</>
  ) : (
    <bdi lang="nl" dir="ltr">
      {children}
    </bdi>
  );

/** The name of the site: as the organisation calls it, or in our words. */
export const SiteTitle = ({ view }: { readonly view: SiteView }) =>
  titleLang(view) === view.words.lang ? <>{view.title}</> : <Own view={view}>{view.title}</Own>;

/** The language of the name of the site. */
export const titleLang = ({ title, words }: Pick<SiteView, 'title' | 'words'>): string =>
  title === words.title ? words.lang : 'nl';

/** Around our words inside a part that is in the language of the answers. */
export const inOurWords = ({ words: { lang } }: Pick<SiteView, 'words'>) => ({ lang, dir: directionOf(lang) });
