import { Button, Filter, FilterBar, TextInput, withoutParameter } from '#ui/index.ts';
import { HARVEST_SOURCES } from '../../store/harvest.ts';
import { copy } from '../copy.nl.ts';
import { momentOf } from '../moments.ts';
import type { HarvestList, Reading } from './harvest-list.ts';
import { ANSWERS, harvestAddress, MARKS } from './harvest-wish.ts';

/** Search and filters; all of it in the address. */
export const HarvestFilters = ({ list: { wish, readings } }: { readonly list: HarvestList }) => {
  const path = harvestAddress({ ...wish, chosen: null, page: 1 });
  const chosen = (value: string | null) => (value === null || value === '' ? [] : [value]);
  const rest = withoutParameter(path, 'zoek');
  return (
    <>
      <search>
        <form class="een-rij vb-zoek" method="get" action={rest.pathname}>
          {rest.parameters.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <TextInput name="zoek" type="search" label={copy.harvest.search} value={wish.search} optional="one-of" />
          <Button icon="search">{copy.list.find}</Button>
        </form>
      </search>
      <FilterBar>
        <Filter
          name="bron"
          label={copy.harvest.from}
          options={[
            ...readings.map((reading) => ({ value: reading.id, label: `${readingName(reading)} (${reading.count})` })),
            ...HARVEST_SOURCES.map((value) => ({ value, label: copy.harvest.sources[value] })),
          ]}
          chosen={chosen(wish.from)}
          path={path}
        />
        <Filter
          name="let-op"
          label={copy.list.flag}
          options={MARKS.map((value) => ({ value, label: copy.harvest.marks[value] }))}
          chosen={chosen(wish.mark)}
          path={path}
        />
        <Filter
          name="antwoord"
          label={copy.harvest.answer}
          options={ANSWERS.map((value) => ({ value, label: copy.harvest.answers[value] }))}
          chosen={chosen(wish.answer)}
          path={path}
        />
      </FilterBar>
    </>
  );
};

/** What was read in at once: the name of the file, and when. */
export const readingName = ({ from, at }: Pick<Reading, 'from' | 'at'>): string =>
  [from || copy.harvest.pasted, ...(at === null ? [] : [momentOf(at)])].join(', ');
