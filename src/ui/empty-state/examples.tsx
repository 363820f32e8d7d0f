import { ButtonLink } from '../button/button.tsx';
import type { ExampleSet } from '../example.ts';
import { EmptyState } from './empty-state.tsx';

export const emptyStateExamples: ExampleSet = {
  id: 'leeg',
  title: 'Nog leeg',
  use: 'Waar deze plek voor is en één eerste stap.',
  examples: [
    {
      title: 'Eerste stap',
      show: () => (
        <EmptyState
          title="Nog geen activiteiten"
          text="Zet je eerste activiteit erin. Een datum hoeft nog niet precies."
          icon="calendar-plus"
        >
          <ButtonLink href="#leeg" kind="primary" small>
            Activiteit plannen
          </ButtonLink>
          <a href="#leeg">Of lees een Word-plan in</a>
        </EmptyState>
      ),
    },
    {
      title: 'Goed nieuws',
      show: () => (
        <EmptyState
          title="Niets te doen"
          text="Geen stiltes, niets te laat. De volgende mijlpaal is 1 december."
          icon="circle-check"
        />
      ),
    },
  ],
};
