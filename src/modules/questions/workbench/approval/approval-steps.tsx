import type { ApprovalStep } from '#modules/library/index.ts';
import { Section } from '#ui/index.ts';
import { momentOf } from '../moments.ts';
import { copy } from './copy.nl.ts';

/** What was asked and said about agreeing to a text, the last first; nothing where nobody asked. */
export const ApprovalSteps = ({ steps }: { readonly steps: readonly ApprovalStep[] }) =>
  steps.length === 0 ? null : (
    <Section id="akkoord" title={copy.steps.title}>
      {steps.map(({ what, by, at, words, isAlone }) => (
        <article class="vb-versie">
          <h3>{isAlone ? copy.steps.alone : copy.steps[what]}</h3>
          <p class="een-stil een-klein">{copy.steps.by(momentOf(at), by === '' ? copy.somebody : by)}</p>
          {words === '' ? null : <p>{words}</p>}
        </article>
      ))}
    </Section>
  );
