import { type Passage, passageDifference, type Run, wordDifference } from '#modules/library/index.ts';
import { copy } from '../copy.nl.ts';

/** Words that stayed, went and came; read aloud as such. */
export const Runs = ({ runs }: { readonly runs: readonly Run[] }) => (
  <>
    {runs.map(({ kind, text }) => {
      if (kind === 'kept') return text;
      if (kind === 'removed')
        return (
          <del>
            <span class="een-vh">{copy.compare.removed} </span>
            {text}
          </del>
        );
      return (
        <ins>
          <span class="een-vh">{copy.compare.added} </span>
          {text}
        </ins>
      );
    })}
  </>
);

/** What changed from one passage to the other. */
export const PassageChange = ({ from, to }: { readonly from: Passage | null; readonly to: Passage | null }) => (
  <p class="vb-diff">
    <Runs runs={passageDifference(from, to)} />
  </p>
);

/** What changed from one line to the other. */
export const LineChange = ({ from, to }: { readonly from: string; readonly to: string }) => (
  <p class="vb-diff">
    <Runs runs={wordDifference(from, to)} />
  </p>
);
