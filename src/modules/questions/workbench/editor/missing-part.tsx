import { Notice } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { languageName } from '../list/list-page.tsx';
import { factsPath } from '../paths.ts';
import type { QuestionView } from './question-view.ts';

const MOST_NAMED = 5;

/** What the text misses, on the own site and on those of who follow, before it is published. */
export const Missing = ({ view: { missing, inDutch, without, at } }: { readonly view: QuestionView }) => (
  <>
    {missing.length === 0 ? null : (
      <Notice kind="warning" title={copy.editor.missing(missing.map((name) => `{${name}}`).join(', '))}>
        {copy.editor.missingHelp} <a href={factsPath}>{copy.form.factsLink}</a>
      </Notice>
    )}
    {inDutch.length === 0 ? null : (
      <Notice
        kind="warning"
        title={copy.editor.inDutch(
          languageName(at.lang),
          inDutch.map((name) => `{${name}}`),
        )}
      >
        {copy.editor.inDutchHelp} <a href={factsPath}>{copy.form.factsLink}</a>
      </Notice>
    )}
    {without.length === 0 ? null : (
      <Notice kind="warning" title={copy.editor.without}>
        <ul>
          {without.map(({ name, organisations }) => (
            <li>{copy.editor.withoutLine(name, listed(organisations))}</li>
          ))}
        </ul>
        <p>{copy.editor.withoutHelp}</p>
      </Notice>
    )}
  </>
);

const listed = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMED).join(', ') +
  (names.length > MOST_NAMED ? copy.editor.andMore(names.length - MOST_NAMED) : '');
