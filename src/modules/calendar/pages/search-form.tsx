import { formatDayPlain, formatSpan } from '#kernel/fuzzy-date/index.ts';
import { Button, Icon, TextInput, classNames, withoutParameter } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { CalendarFilter } from '../model/filter.ts';

type SearchProps = {
  /** Path and query of this view; what else is asked in it is kept. */
  readonly path: string;
  readonly filter: CalendarFilter;
};

/** Words that stand anywhere in a row. The button beside the field is its visible name. */
export const WordSearch = ({ path, filter }: SearchProps) => (
  <form class="een-rij kal-zoekveld" method="get" action={withoutParameter(path, 'zoek').pathname}>
    <Rest path={path} names={['zoek']} />
    <input
      class="utrecht-textbox een-invoer"
      id="zoek"
      type="search"
      name="zoek"
      aria-label={copy.search}
      value={filter.search ?? ''}
      maxlength={200}
    />
    <Button icon="search">{copy.find}</Button>
  </form>
);

/** From which day to which; either side may stay open. */
export const PeriodFilter = ({ path, filter: { from, to } }: SearchProps) => {
  const isOn = from !== null || to !== null;
  const names = ['van', 'tot'];
  return (
    <een-filter>
      <button class={classNames('een-filter', isOn && 'een-filter--aan')} type="button" popovertarget="filter-periode">
        {copy.filterPeriod}: <b>{isOn ? wordsOf(from, to) : copy.wholePeriod}</b>
        <Icon name="chevron-down" />
      </button>
      <form
        class="een-filter__paneel"
        id="filter-periode"
        popover="auto"
        method="get"
        action={withoutParameter(path, 'van').pathname}
        aria-label={copy.filterPeriod}
      >
        <Rest path={path} names={names} />
        <TextInput name="van" type="date" label={copy.periodFrom} value={from ?? ''} optional="one-of" />
        <TextInput name="tot" type="date" label={copy.periodTo} value={to ?? ''} optional="one-of" />
        <div class="een-rij een-filter__voet">
          <Button kind="primary" small>
            {copy.find}
          </Button>
          {isOn ? <a href={withoutAll(path, names).href}>{copy.clearPeriod}</a> : null}
        </div>
      </form>
    </een-filter>
  );
};

const withoutAll = (path: string, names: readonly string[]) =>
  names.reduce((rest, name) => withoutParameter(rest.href, name), withoutParameter(path, 'bladzijde'));

const Rest = ({ path, names }: { readonly path: string; readonly names: readonly string[] }) => (
  <>
    {withoutAll(path, names).parameters.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);

function wordsOf(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return from === to ? formatDayPlain(from) : formatSpan(from, to);
  return from === null ? copy.periodUntil(formatDayPlain(to ?? '')) : copy.periodSince(formatDayPlain(from));
}
