import type { PropsWithChildren } from 'hono/jsx';
import { Button } from '../button/button.tsx';
import { classNames } from '../class-names.ts';
import { copy } from '../copy.nl.ts';
import type { Option } from '../field/select.tsx';
import { Icon } from '../icon.tsx';
import { withoutParameter } from './address.ts';

type FilterProps = {
  /** Name of the query parameter; also part of the ids, so unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** What is chosen now, as values of options; empty means no filter. */
  readonly chosen: readonly string[];
  /** Path and query of this page (`frame.path`): the other filters in it are kept, the page number is dropped. */
  readonly path: string;
  /** May several be chosen? Otherwise choosing one by mouse or touch applies it at once. */
  readonly multiple?: boolean | undefined;
};

/** One filter: a button with its value in bold that opens a small form. Works by GET, so the address says what is shown. */
export const Filter = (props: FilterProps) => {
  const { name, label, options, chosen, path, multiple } = props;
  const panel = `filter-${name}`;
  const words = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
  const rest = withoutParameter(path, name);
  return (
    <een-filter data-direct={multiple ? undefined : 'ja'}>
      <button
        class={classNames('een-filter', words.length > 0 && 'een-filter--aan')}
        type="button"
        popovertarget={panel}
      >
        {label}: <b>{words.join(', ') || copy.all}</b>
        <Icon name="chevron-down" />
      </button>
      <form class="een-filter__paneel" id={panel} popover="auto" method="get" action={rest.pathname} aria-label={label}>
        {rest.parameters.map(([key, value]) => (
          <input type="hidden" name={key} value={value} />
        ))}
        <fieldset class="een-groep">
          <legend>{label}</legend>
          {options.map((option, index) => (
            <FilterOption {...props} option={option} id={`${panel}-${index + 1}`} />
          ))}
        </fieldset>
        <div class="een-rij een-filter__voet">
          <Button kind="primary" small>
            {copy.apply}
          </Button>
          {words.length > 0 ? <a href={rest.href}>{copy.clear}</a> : null}
        </div>
      </form>
    </een-filter>
  );
};

const FilterOption = ({ name, chosen, multiple, option, id }: FilterProps & { option: Option; id: string }) => (
  <div class="een-keuze">
    <input
      type={multiple ? 'checkbox' : 'radio'}
      id={id}
      name={name}
      value={option.value}
      checked={chosen.includes(option.value)}
    />
    <label for={id}>{option.label}</label>
  </div>
);

/** The filters of a page in a row; scrolls sideways on a phone. */
export const FilterBar = ({ children }: PropsWithChildren) => (
  <search class="een-filters" aria-label={copy.filters}>
    {children}
  </search>
);
