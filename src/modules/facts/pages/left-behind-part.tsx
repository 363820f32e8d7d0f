import { Notice } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { fieldIn, type Language } from '../model/language.ts';
import type { LeftBehind } from '../model/left-behind.ts';
import { labelOf } from './label.ts';

type Props = { readonly left: readonly LeftBehind[]; readonly languages: readonly Language[] };

/** After a change of the Dutch: which words in other languages nobody changed with it, and which went. */
export const LeftBehindPart = ({ left, languages }: Props) => {
  const [old, gone] = [left.filter(({ fate }) => fate === 'old'), left.filter(({ fate }) => fate === 'gone')];
  const nameOf = (lang: string): string => languages.find((language) => language.lang === lang)?.name ?? lang;
  return (
    <>
      {old.length === 0 ? null : (
        <Notice kind="warning" title={copy.leftBehind.title}>
          {copy.leftBehind.old}
          <ul>
            {old.map(({ lang, name, words }) => (
              <li>
                <a href={`#${fieldIn(lang, name)}`}>{copy.leftBehind.field(labelOf(name), nameOf(lang))}</a>:{' '}
                <bdi lang={lang}>{words}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {gone.length === 0 ? null : (
        <Notice kind="warning" title={copy.leftBehind.goneTitle}>
          {copy.leftBehind.gone}
          <ul>
            {gone.map(({ lang, name, words }) => (
              <li>
                {copy.leftBehind.field(labelOf(name), nameOf(lang))}: <bdi lang={lang}>{words}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
};
