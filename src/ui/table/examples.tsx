import type { ExampleSet } from '../example.ts';
import { CategoryMark } from '../status/category.tsx';
import { Status } from '../status/status.tsx';
import { Table } from './table.tsx';

type Line = { readonly when: string; readonly what: string; readonly cents: string };

const lines: readonly Line[] = [
  { when: 'half okt', what: 'Raadsbrief', cents: '€ 0' },
  { when: '24 nov', what: 'Nieuwsbrief 2', cents: '€ 350' },
];

export const tableExamples: ExampleSet = {
  id: 'tabellen',
  title: 'Tabellen',
  use: 'Met een naam en koppen. Op een telefoon wordt elke rij een kaart.',
  examples: [
    {
      title: 'Rijen en een totaal',
      show: () => (
        <Table
          caption="Activiteiten met kosten"
          rows={lines}
          columns={[
            { label: 'Wat', cell: ({ what }) => what, rowHeader: true },
            { label: 'Wanneer', cell: ({ when }) => when },
            {
              label: 'Status',
              cell: () => <Status icon="circle-dashed">Gepland</Status>,
            },
            { label: 'Kosten', cell: ({ cents }) => cents, number: true },
          ]}
          foot={['Samen', '', '', '€ 350']}
        />
      ),
    },
    {
      title: 'In groepen',
      show: () => (
        <Table
          caption="Activiteiten per kant"
          hideCaption
          groups={[
            { title: 'Oktober', rows: lines.slice(0, 1) },
            { title: 'November', rows: lines.slice(1) },
          ]}
          columns={[
            { label: 'Wat', cell: ({ what }) => what },
            { label: 'Wanneer', cell: ({ when }) => when },
            {
              label: 'Doelgroep',
              cell: () => <CategoryMark category="external">Verwijzers</CategoryMark>,
            },
          ]}
        />
      ),
    },
  ],
};
