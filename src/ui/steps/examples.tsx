import { Breadcrumb } from '../breadcrumb/breadcrumb.tsx';
import { ConfidenceMark } from '../confidence/confidence.tsx';
import type { ExampleSet } from '../example.ts';
import { Bar, Progress } from '../progress/progress.tsx';
import { Steps } from './steps.tsx';

export const stepsExamples: ExampleSet = {
  id: 'voortgang',
  title: 'Waar je bent',
  use: 'De weg naar een pagina, de stap in een klus, hoe ver iets is en hoe zeker.',
  examples: [
    {
      title: 'Kruimelpad',
      show: () => <Breadcrumb crumbs={[{ label: 'Plan', href: '#voortgang' }, { label: 'Inlezen uit Word' }]} />,
    },
    {
      title: 'Stappen',
      show: () => <Steps label="Inlezen" steps={['Uploaden', 'Nakijken', 'Overnemen in het plan']} current={1} />,
    },
    { title: 'Voortgang', show: () => <Progress id="voortgang-taken" label="Taken gedaan" value={12} max={40} /> },
    {
      title: 'Staaf naast een getal',
      show: () => (
        <div>
          <b>58%</b> <span class="een-stil een-klein">was 46%</span>
          <Bar percent={58} before={46} />
        </div>
      ),
    },
    {
      title: 'Zekerheid bij inlezen',
      show: () => (
        <div class="een-rij">
          <ConfidenceMark level={3} />
          <ConfidenceMark level={2} />
          <ConfidenceMark level={1} />
        </div>
      ),
    },
  ],
};
