import type { FormValues } from '#kernel/form-values.ts';
import { Checkbox, Notice } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { fieldIn, type Language } from '../model/language.ts';
import type { LeftBehind } from '../model/left-behind.ts';
import { labelOf } from './label.ts';

/** The boxes that say that words are right, each with its field. */
export const RIGHT = 'klopt';

type Props = { readonly left: LeftBehind; readonly languages: readonly Language[]; readonly fields: FormValues };

/**
 * After a change of the Dutch: which words in other languages nobody changed with it, until somebody does or says that they are
 * right; where the new Dutch stands, and which words went.
 */
export const LeftBehindPart = ({ left: { old, gone, dutch }, languages, fields }: Props) => {
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
                <Checkbox
                  name={RIGHT}
                  value={fieldIn(lang, name)}
                  id={`${RIGHT}-${fieldIn(lang, name)}`}
                  label={copy.leftBehind.right(copy.leftBehind.field(labelOf(name), nameOf(lang)))}
                  checked={fields.all(RIGHT).includes(fieldIn(lang, name))}
                />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {dutch.length === 0 ? null : (
        <Notice kind="warning" title={copy.leftBehind.dutchTitle}>
          {copy.leftBehind.dutch}
          <ul>
            {dutch.map(({ lang, name, words }) => (
              <li>
                <a href={`#${fieldIn(lang, name)}`}>{copy.leftBehind.field(labelOf(name), nameOf(lang))}</a>: {words}
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
