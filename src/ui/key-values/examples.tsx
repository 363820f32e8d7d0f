import { Disclosure } from '../disclosure/disclosure.tsx';
import type { ExampleSet } from '../example.ts';
import { UserLink } from '../link.tsx';
import { Markdown } from '../markdown/markdown.tsx';
import { KeyValues } from './key-values.tsx';

const TEXT = `Zeven gemeenten kopen **samen** zorg in. Dit verandert er:

- een aanbieder per wijk
- dezelfde afspraken voor iedereen

Meer weten? Kijk op [de site](https://example.org/zorg).`;

export const keyValueExamples: ExampleSet = {
  id: 'gegevens',
  title: 'Gegevens en tekst',
  use: 'Feiten onder elkaar, tekst van mensen en wat pas opengaat als je het wilt lezen.',
  examples: [
    {
      title: 'Gegevens',
      show: () => (
        <KeyValues
          items={[
            ['Opdrachtgever', 'Gemeente Berkenaar'],
            ['Looptijd', 'september 2026 tot en met maart 2027'],
            ['Site', <UserLink href="https://example.org">example.org</UserLink>],
            ['Leeg', null],
          ]}
        />
      ),
    },
    { title: 'Lopende tekst', show: () => <Markdown text={TEXT} headingLevel={4} /> },
    {
      title: 'Uitklappen',
      show: () => (
        <Disclosure summary="Zo rekenen we dit uit">Dagen tussen twee berichten aan dezelfde doelgroep.</Disclosure>
      ),
    },
  ],
};
