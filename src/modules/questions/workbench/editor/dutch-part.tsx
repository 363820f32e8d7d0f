import type { Body } from '#modules/library/index.ts';
import { copy } from '../copy.nl.ts';
import { ReadText } from './read-text.tsx';

/** The Dutch words to translate, beside what is written; with the names of facts, for those go into the translation as they are. */
export const DutchPart = ({ dutch }: { readonly dutch: Body }) => (
  <section class="vb-vertaling__bron" aria-labelledby="nederlands">
    <h3 id="nederlands">{copy.editor.sourceDutch}</h3>
    <p class="een-stil een-klein">{copy.editor.sourceDutchHelp}</p>
    <ReadText lang="nl" body={dutch} headingLevel={4} />
  </section>
);
