import type { ExampleSet } from '../example.ts';
import { IconLine, IconList } from './icon-list.tsx';

export const iconListExamples: ExampleSet = {
  id: 'regels',
  title: 'Regels met een pictogram',
  use: 'Korte regels onder elkaar: plekken waar iets staat, dingen die wachten.',
  examples: [
    {
      title: 'Met een woord eronder',
      show: () => (
        <IconList>
          <IconLine icon="world" note="Eigen tekst">
            <a href="#regels">Gemeente Berkenaar</a>
          </IconLine>
          <IconLine icon="eye-off" note="Verborgen">
            Gemeente Peelrand
          </IconLine>
        </IconList>
      ),
    },
  ],
};
