import type { ExampleSet } from '../example.ts';
import { ErrorSummary } from './error-summary.tsx';

export const errorSummaryExamples: ExampleSet = {
  id: 'fouten',
  title: 'Wat er nog niet klopt',
  use: 'Boven een formulier dat terugkomt. Elke regel brengt je naar het veld.',
  examples: [
    {
      title: 'Twee velden',
      show: () => (
        <ErrorSummary
          errors={[
            { field: 'onderwerp', text: 'Vul een onderwerp in.' },
            { field: 'einddatum', text: '“31 nov” bestaat niet. Bedoel je 30 november?' },
          ]}
        />
      ),
    },
  ],
};
