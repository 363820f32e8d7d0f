import { Button } from '../button/button.tsx';
import type { ExampleSet } from '../example.ts';
import { ActionRow } from '../section/section.tsx';
import { Conflict } from './conflict.tsx';

export const conflictExamples: ExampleSet = {
  id: 'samen',
  title: 'Samen aan één tekst',
  use: 'Twee mensen bewaarden dezelfde tekst. Beide staan er, geen woord gaat verloren.',
  examples: [
    {
      title: 'Twee teksten',
      show: () => (
        <Conflict
          id="samen-tekst"
          theirName="Samira"
          theirTime="vandaag 9.31 uur"
          theirText="Vanaf januari kopen zeven gemeenten samen zorg in."
          myText="Vanaf 1 januari kopen we met zeven gemeenten zorg in."
          lead="Kies wat er blijft staan, of maak er samen één van. De andere tekst vind je terug in de geschiedenis."
        >
          <ActionRow>
            <Button kind="primary">Mijn tekst bewaren</Button>
            <Button>Tekst van Samira houden</Button>
          </ActionRow>
        </Conflict>
      ),
    },
  ],
};
