import { copy } from '../copy.nl.ts';
import { Icon } from '../icon.tsx';

/** One refusal: the id of the field to go to (its name, unless the field has another id) and the same words as at the field. */
export type FieldError = { readonly field: string; readonly text: string };

type ErrorSummaryProps = { readonly errors: readonly FieldError[]; readonly title?: string | undefined };

/** Above a form that came back: what to look at again, with a link to each field. Takes the focus where script runs. Nothing without errors. */
export const ErrorSummary = ({ errors, title }: ErrorSummaryProps) =>
  errors.length === 0 ? null : (
    <een-fouten>
      <div
        class="utrecht-alert utrecht-alert--error een-melding een-melding--negatief een-fouten"
        role="alert"
        tabindex={-1}
      >
        <Icon name="alert-triangle" />
        <div class="een-melding__tekst">
          <h2>{title ?? copy.errorsTitle}</h2>
          <ul class="een-fouten__lijst">
            {errors.map(({ field, text }) => (
              <li>
                <a href={`#${field}`}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </een-fouten>
  );
