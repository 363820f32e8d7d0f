import type { ExampleSet } from '../example.ts';
import { Chips } from './chips.tsx';

export const chipsExamples: ExampleSet = {
  id: 'labels',
  title: 'Labels op een rij',
  use: 'Doelgroepen, middelen of woorden; met een kruisje als je ze kunt weghalen.',
  examples: [
    {
      title: 'Doelgroepen en middelen',
      show: () => (
        <Chips
          label="Doelgroepen en middelen"
          chips={[
            { label: 'Verwijzers', category: 'external', href: '#labels' },
            { label: 'Werkgroepen', category: 'internal', removeAction: '/_onderdelen' },
            { label: 'Nieuwsbrief', icon: 'mail' },
          ]}
        />
      ),
    },
  ],
};
