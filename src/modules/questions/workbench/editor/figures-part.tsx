import { RemoveReaction } from '../harvest/remove-reaction.tsx';
import { type Figures, shareClear } from '../../model/figures.ts';
import type { FollowersFigures } from '../../store/question-figures.ts';
import { copy } from '../copy.nl.ts';
import { civilDay, dayOf } from '../moments.ts';
import type { QuestionView } from './question-view.ts';

type Props = { readonly view: QuestionView; readonly mayEdit: boolean };

/** What visitors of the own site said, and for who owns a base those of everybody who shows its words. */
export const FiguresPart = ({ view: { figures, elsewhere }, mayEdit }: Props) => (
  <section class="vb-zij" aria-labelledby="reac">
    <h2 id="reac" class="st-zijkop">
      {copy.figures.title}
    </h2>
    <Verdicts figures={figures} />
    {figures.reasons.map(({ id, text, at }) => (
      <>
        <p class="vb-quote">
          {text} <small>{dayOf(at)}</small>
        </p>
        {mayEdit ? <RemoveReaction reaction={id} /> : null}
      </>
    ))}
    <p class="een-klein een-stil">{copy.figures.views(figures.views)}</p>
    {elsewhere ? <Elsewhere figures={elsewhere} /> : null}
  </section>
);

const Verdicts = ({ figures }: { readonly figures: Pick<Figures, 'clear' | 'notClear'> }) => {
  const share = shareClear(figures);
  return share === null ? (
    <p class="een-stil">{copy.figures.none}</p>
  ) : (
    <p class="vb-duim">
      <b>{copy.figures.share(share)}</b>{' '}
      <span class="een-stil">{copy.figures.of(figures.clear + figures.notClear)}</span>
    </p>
  );
};

const Elsewhere = ({ figures }: { readonly figures: FollowersFigures }) => (
  <>
    <h3 class="vb-tipkop">{copy.figures.elsewhere}</h3>
    {figures.sites === 0 ? (
      <p class="een-klein een-stil">{copy.figures.noneElsewhere}</p>
    ) : (
      <>
        <Verdicts figures={figures} />
        <p class="een-klein een-stil">
          {copy.figures.views(figures.views)}. {copy.figures.sites(figures.sites)}
        </p>
      </>
    )}
    {figures.remarks.length === 0 ? null : <h4 class="vb-tipkop">{copy.figures.remarks}</h4>}
    {figures.remarks.map(({ text, on }) => (
      <p class="vb-quote">
        {text} <small>{civilDay(on)}</small>
      </p>
    ))}
  </>
);
