import type { ExampleSet } from '../example.ts';
import { Person } from '../initials/person.tsx';
import { CategoryMark } from './category.tsx';
import { Label, Status } from './status.tsx';

export const statusExamples: ExampleSet = {
  id: 'status',
  title: 'Status, label en doelgroep',
  use: 'Nooit alleen een kleur: altijd een teken en een woord, of een vorm.',
  examples: [
    {
      title: 'Status',
      show: () => (
        <div class="een-rij">
          <Status icon="circle-dashed">Gepland</Status>
          <Status icon="progress" tone="info">
            Mee bezig
          </Status>
          <Status icon="user-check" tone="warning">
            Wacht op akkoord
          </Status>
          <Status icon="circle-check" tone="positive">
            Gedaan
          </Status>
          <Status icon="alert-triangle" tone="negative">
            2 dagen te laat
          </Status>
        </div>
      ),
    },
    {
      title: 'Label',
      show: () => (
        <div class="een-rij">
          <Label icon="calendar-question">Zonder datum (1)</Label>
          <Label tone="info">nieuw</Label>
          <Label tone="positive">vastgesteld</Label>
          <Label tone="warning">concept</Label>
          <Label tone="negative">ontbreekt</Label>
        </div>
      ),
    },
    {
      title: 'Doelgroep en mens',
      show: () => (
        <div class="een-rij">
          <CategoryMark category="programme" />
          <CategoryMark category="internal">Werkgroepen</CategoryMark>
          <CategoryMark category="external" spoken>
            Verwijzers
          </CategoryMark>
          <CategoryMark category="all" />
          <Person name="Samira El Idrissi" initials="SE" note="gisteren 16.10" />
        </div>
      ),
    },
  ],
};
