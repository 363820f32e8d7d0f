import { directionOf } from '#kernel/language-direction.ts';
import type { Said } from '../../model/said.ts';
import type { SiteView } from './view.ts';

type OwnProps = { readonly view: Pick<SiteView, 'words'>; readonly said: Said };

/** What the organisation wrote itself, among our words. */
export const Own = ({ view: { words }, said }: OwnProps) => <Among lang={words.lang} said={said} />;

type AmongProps = { readonly lang: string; readonly said: Said };

/** Words among others in a language, marked where they are in another; their line stays where that begins. */
export function Among({ lang, said }: AmongProps) {
  const { text, lang: own, pieces } = said;
  const words = pieces === undefined ? text : pieces.map((piece) => <Among lang={own} said={piece} />);
  if (own !== lang)
    return (
      <bdi lang={own} dir={directionOf(own)}>
        {words}
      </bdi>
    );
  return pieces === undefined ? text : <span>{words}</span>;
}

/** The name of the site: as the organisation calls it, or in our words. */
export const SiteTitle = ({ view }: { readonly view: SiteView }) => <Own view={view} said={view.title} />;

/** Around our words inside a part that is in the language of the answers. */
export const inOurWords = ({ words: { lang } }: Pick<SiteView, 'words'>) => ({ lang, dir: directionOf(lang) });
