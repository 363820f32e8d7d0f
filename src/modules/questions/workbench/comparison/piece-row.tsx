import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import { combine, type Piece } from '#modules/library/index.ts';
import { RadioGroup } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { PassageChange } from './difference.tsx';

type PieceProps = {
  readonly piece: Piece;
  readonly field: string;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  /** The versions of the base that changed it, where there were more than one; empty where that cannot be told. */
  readonly versions: readonly number[];
  /** Whether what is chosen here counts: only where texts are joined, and for who may do that. */
  readonly mayChoose: boolean;
};

/** One passage: what each side did to it, and a choice wherever the base changed its words. */
export const PieceRow = (props: PieceProps) => {
  const { state, oldBase, newBase, local, movedBy } = props.piece;
  if (state === 'conflict') return <ConflictRow {...props} />;
  if (state.startsWith('base-')) return <BaseRow {...props} />;
  if (state.startsWith('ours-'))
    return (
      <div class="vb-stuk vb-stuk--eigen">
        <h3 class="een-klein">{copy.compare.staysOurs}</h3>
        <PassageChange from={oldBase} to={local} />
      </div>
    );
  if (movedBy === 'base')
    return (
      <div class="vb-stuk vb-stuk--basis">
        <h3 class="een-klein">{copy.compare.movedByBase}</h3>
        <PassageChange from={newBase} to={newBase} />
      </div>
    );
  return (
    <div class="vb-stuk">
      <PassageChange from={newBase} to={newBase} />
    </div>
  );
};

/** Only the base changed it: its words come along, unless somebody who joins the texts says otherwise. */
const BaseRow = ({ piece, field, form, errors, versions, mayChoose }: PieceProps) => (
  <div class="vb-stuk vb-stuk--basis">
    <h3 class="een-klein">{copy.compare.byBaseIn(versions)}</h3>
    <PassageChange from={piece.oldBase} to={piece.newBase} />
    {mayChoose ? (
      <RadioGroup
        name={field}
        label={copy.compare.choose}
        value={form.get(field) || 'base'}
        error={errorOf(errors, field)}
        options={sidesOf(piece)}
      />
    ) : null}
  </div>
);

const ConflictRow = ({ piece, field, form, errors, versions }: PieceProps) => {
  const { oldBase, newBase, local } = piece;
  const { choices } = copy.compare;
  const combined = combine(piece);
  return (
    <div class="vb-stuk vb-stuk--botst">
      <h3 class="een-klein">{copy.compare.byBaseIn(versions)}</h3>
      <PassageChange from={oldBase} to={newBase} />
      <h3 class="een-klein">{copy.compare.byUs}</h3>
      <PassageChange from={oldBase} to={local} />
      <RadioGroup
        name={field}
        label={copy.compare.choose}
        value={form.get(field)}
        error={errorOf(errors, field)}
        options={[
          ...sidesOf(piece),
          ...(newBase !== null && local !== null
            ? [{ value: 'both', label: choices.both, help: choices.bothHelp }]
            : []),
          ...(combined === null ? [] : [{ value: 'combined', label: choices.combined, help: combined.text }]),
        ]}
      />
    </div>
  );
};

const sidesOf = ({ newBase, local }: Piece) => {
  const { choices } = copy.compare;
  return [
    { value: 'base', label: newBase === null ? choices.baseGone : choices.base },
    { value: 'ours', label: local === null ? choices.oursGone : choices.ours },
  ];
};
