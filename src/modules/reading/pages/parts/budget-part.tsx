import { formatEuros } from '#kernel/money.ts';
import type { BudgetLine } from '#kernel/plan.ts';
import { anchorOf, newBudgetLinePath, spentPercent, totalOf } from '#modules/plans/index.ts';
import { place, ScrollArea } from '#ui/index.ts';
import { copy } from '../../copy.nl.ts';
import { AddLink, EditInPlace, EditLink, isOpen } from '../item-tools.tsx';
import type { PartProps, PlanView } from '../plan-view.ts';

/** What it costs: planned, committed and spent, with exact totals. Columns nobody filled are left out. */
export const BudgetPart = ({ view }: PartProps) => {
  const { budget } = view.plan;
  const total = totalOf(budget);
  const shown: Shown = { committed: total.committedCents !== null, spent: total.spentCents !== null };
  return (
    <>
      <ScrollArea label={copy.partTitles.budget}>
        <table class="een-tabel pl-budget">
          <caption class="een-vh">{copy.partTitles.budget}</caption>
          <thead>
            <tr>
              <th scope="col">{copy.line}</th>
              <th scope="col" class="getal">
                {copy.planned}
              </th>
              {shown.committed ? (
                <th scope="col" class="getal">
                  {copy.committed}
                </th>
              ) : null}
              {shown.spent ? (
                <>
                  <th scope="col" class="getal">
                    {copy.spent}
                  </th>
                  <th scope="col">{copy.share}</th>
                </>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {budget.map((line) => (
              <LineRow view={view} line={line} shown={shown} />
            ))}
          </tbody>
          {budget.length > 1 && total.plannedCents !== null ? (
            <tfoot>
              <tr>
                <th scope="row">{copy.total}</th>
                <Amounts
                  planned={total.plannedCents}
                  committed={total.committedCents}
                  spent={total.spentCents}
                  shown={shown}
                  strong
                />
              </tr>
            </tfoot>
          ) : null}
        </table>
      </ScrollArea>
      <AddLink view={view} href={newBudgetLinePath({ programme: view.programme.id })} label={copy.addBudget} />
    </>
  );
};

type Shown = { readonly committed: boolean; readonly spent: boolean };
type RowProps = { readonly view: PlanView; readonly line: BudgetLine; readonly shown: Shown };

const LineRow = ({ view, line, shown }: RowProps) => {
  const id = line.id === undefined ? undefined : anchorOf(line.id);
  if (isOpen(view, line.id)) {
    const columns = 2 + (shown.committed ? 1 : 0) + (shown.spent ? 2 : 0);
    return (
      <tr id={id} class="pl-open">
        <td colspan={columns}>
          <EditInPlace view={view} part="budget" id={line.id} label={line.label} />
        </td>
      </tr>
    );
  }
  const note = [line.note, line.carrier ? `${copy.carrier} ${line.carrier}` : null].filter(Boolean).join(', ');
  return (
    <tr id={id}>
      <th scope="row">
        {line.label}
        {'\u00a0'}
        <EditLink view={view} id={line.id} label={line.label} />
        {note === '' ? null : <small>{note}</small>}
      </th>
      <Amounts
        planned={line.amountCents}
        committed={line.committedCents ?? null}
        spent={line.spentCents ?? null}
        shown={shown}
      />
    </tr>
  );
};

type AmountsProps = {
  readonly planned: number | null;
  readonly committed: number | null;
  readonly spent: number | null;
  readonly shown: Shown;
  readonly strong?: boolean;
};

const Amounts = ({ planned, committed, spent, shown, strong }: AmountsProps) => {
  const cell = (amount: number | null) =>
    amount === null ? '' : strong ? <b>{formatEuros(amount)}</b> : formatEuros(amount);
  const percent = spentPercent(planned, spent);
  return (
    <>
      <td class="getal">{planned === null ? <span class="een-stil">{copy.unknownAmount}</span> : cell(planned)}</td>
      {shown.committed ? <td class="getal">{cell(committed)}</td> : null}
      {shown.spent ? (
        <>
          <td class="getal">{cell(spent)}</td>
          <td>
            {percent === null ? (
              ''
            ) : (
              <>
                <span class="pl-m" aria-hidden="true">
                  <i class={`een-breed ${place({ w: percent })}`}></i>
                </span>
                {percent}%
              </>
            )}
          </td>
        </>
      ) : null}
    </>
  );
};
