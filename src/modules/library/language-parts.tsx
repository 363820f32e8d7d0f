import type { PropsWithChildren } from 'hono/jsx';
import { copy } from './pages/language-copy.nl.ts';
import { languagePath } from './paths.ts';

// Not in pages/: these go on pages of other modules, and the face of a module cannot reach into pages/.
export { LanguageView } from './pages/language-view.tsx';

type FieldProps = {
  /** Name of the text field of the form that is looked at; it holds Markdown. */
  readonly field: string;
};

/**
 * Around a form with a text field and a `LanguageView` of its text: looks again while somebody writes, and shows the hard
 * sentences in the editor. The text goes to our own server and is not kept.
 */
export const LanguageWhileWriting = ({ field, children }: PropsWithChildren<FieldProps>) => (
  <een-taal data-adres={languagePath({})} data-veld={field}>
    {children}
    <p class="een-vh" role="status" data-taalstatus></p>
  </een-taal>
);

/** Inside that form: "Kijk naar de taal". Without script the answer is a page in a new tab, so nothing that was written is lost. */
export const LanguageButton = ({ field }: FieldProps) => (
  <span class="een-rij">
    <button
      class="een-button een-button--klein"
      type="submit"
      name="veld"
      value={field}
      formaction={languagePath({})}
      formtarget="_blank"
      formnovalidate
      data-taalknop
    >
      {copy.check}
    </button>
    <button class="een-button een-button--klein" type="button" aria-pressed="true" data-taalmarkeren hidden>
      {copy.marks}
    </button>
  </span>
);
