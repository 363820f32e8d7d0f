import type { ExampleSet } from '../example.ts';
import { ViewSwitch } from './view-switch.tsx';

export const viewSwitchExamples: ExampleSet = {
  id: 'weergaven',
  title: 'Weergaven',
  use: 'Dezelfde dingen, anders getoond. Elke weergave heeft een eigen adres.',
  examples: [
    {
      title: 'Kalender',
      show: () => (
        <ViewSwitch
          label="Weergave"
          views={[
            { label: 'Tijdlijn', href: '#weergaven', icon: 'timeline', current: true },
            { label: 'Lijst', href: '#knoppen', icon: 'list-details', current: false },
            { label: 'Matrix', href: '#velden', icon: 'table', current: false },
          ]}
        />
      ),
    },
  ],
};
