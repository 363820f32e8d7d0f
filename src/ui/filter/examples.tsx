import type { ExampleSet } from '../example.ts';
import { Pagination } from '../pagination/pagination.tsx';
import { Filter, FilterBar } from './filter.tsx';

const PATH = '/_onderdelen?status=gepland&bladzijde=2';

export const filterExamples: ExampleSet = {
  id: 'filters',
  title: 'Filters en bladeren',
  use: 'Wat je kiest staat vet op de knop en in het adres van de pagina.',
  examples: [
    {
      title: 'Eén keuze en meer keuzes',
      show: () => (
        <FilterBar>
          <Filter
            name="status"
            label="Status"
            path={PATH}
            chosen={['gepland']}
            options={[
              { value: 'gepland', label: 'gepland' },
              { value: 'gedaan', label: 'gedaan' },
            ]}
          />
          <Filter
            name="doelgroep"
            label="Doelgroep"
            path={PATH}
            chosen={[]}
            multiple
            options={[
              { value: 'raad', label: 'gemeenteraden' },
              { value: 'verwijzers', label: 'verwijzers' },
            ]}
          />
        </FilterBar>
      ),
    },
    { title: 'Bladeren', show: () => <Pagination page={2} pages={5} path={PATH} /> },
  ],
};
