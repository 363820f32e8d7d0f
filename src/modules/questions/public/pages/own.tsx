import { directionOf } from '#kernel/language-direction.ts';
import type { Said } from '../../model/said.ts';
import type { SiteView } from './view.ts';

type OwnProps = { readonly view: Pick<SiteView, 'words'>; readonly said: Said };

/** What the organisation wrote itself, marked where that is another language than the words around it; its line stays where that begins. */
export const Own = ({ view: { words }, said: { text, lang } }: OwnProps) =>
  lang === words.lang ? (
    text
  ) : (
    <bdi lang={lang} dir={directionOf(lang)}>
      {text}
    </bdi>
  );

/** The name of the site: as the organisation calls it, or in our words. */
export const SiteTitle = ({ view }: { readonly view: SiteView }) => <Own view={view} said={view.title} />;

/** Around our words inside a part that is in the language of the answers. */
export const inOurWords = ({ words: { lang } }: Pick<SiteView, 'words'>) => ({ lang, dir: directionOf(lang) });
