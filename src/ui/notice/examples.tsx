import type { ExampleSet } from '../example.ts';
import { Notice } from './notice.tsx';

export const noticeExamples: ExampleSet = {
  id: 'meldingen',
  title: 'Meldingen',
  use: 'Wat er is, wat veilig is en wat je nu kunt doen.',
  examples: [
    {
      title: 'Vier soorten',
      show: () => (
        <div class="een-stapel">
          <Notice kind="positive">Bewaard om 9.31 uur.</Notice>
          <Notice icon="users" title="Samira werkt ook aan deze tekst.">
            Jullie wijzigingen bewaren we naast elkaar.
          </Notice>
          <Notice kind="warning">Deze doelgroep hoort straks 73 tot 103 dagen niets.</Notice>
          <Notice kind="negative" title="Bewaren lukt niet.">
            Je tekst staat nog op dit scherm. Probeer het over een minuut opnieuw.
          </Notice>
        </div>
      ),
    },
  ],
};
