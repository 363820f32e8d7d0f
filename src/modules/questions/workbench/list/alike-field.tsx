import type { PropsWithChildren } from 'hono/jsx';
import { errorOf, type ShownProblem } from '#kernel/form-values.ts';
import { Notice, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { alikePath, questionPath } from '../paths.ts';

type Props = PropsWithChildren<{
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly errors: readonly ShownProblem[];
  readonly autofocus?: boolean;
  /** Questions that look like this one, shown before it is made. */
  readonly alike?: readonly { readonly item: string; readonly title: string }[];
}>;

/**
 * A question that somebody types, with what stands beside it. Those that look like it are pointed out meanwhile; without script that happens before it is made.
 * `gezien` holds the question for which the list was shown.
 */
export const AlikeField = ({ label, help, value, errors, autofocus, alike = [], children }: Props) => (
  <een-lijktop data-adres={alikePath({})} data-kop={copy.fresh.alikeTitle}>
    <div class={children ? 'een-rij vb-zoek' : undefined}>
      <TextInput
        name="vraag"
        label={label}
        help={help}
        value={value}
        autocomplete="off"
        autofocus={autofocus}
        error={errorOf(errors, 'vraag')}
      />
      {children}
    </div>
    <input type="hidden" name="gezien" value={alike.length > 0 ? value : ''} />
    <div role="status">{alike.length > 0 ? <Alike alike={alike} /> : null}</div>
  </een-lijktop>
);

const Alike = ({ alike }: { readonly alike: NonNullable<Props['alike']> }) => (
  <Notice kind="warning" title={copy.fresh.alikeTitle}>
    <ul>
      {alike.map(({ item, title }) => (
        <li>
          <a href={questionPath({ item })}>{title}</a>
        </li>
      ))}
    </ul>
    <p>{copy.fresh.alikeHelp}</p>
  </Notice>
);
