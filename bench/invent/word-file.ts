import { type Block, h, head, p, row, subtitle, table, title, ul } from '../../test/import-corpus/make/block.ts';
import { writeWord } from '../../test/import-corpus/make/word.ts';
import { pick, seeded } from './random.ts';
import { AUDIENCES, CHANNELS, MONTHS, PEOPLE, PHRASES, SENTENCES, TITLES } from './words.ts';

/** An invented plan as Word saves it: chapters of text and a calendar table of `rows` rows. The same seed gives the same bytes. */
export function inventWordFile({ rows, chapters }: { readonly rows: number; readonly chapters: number }): Uint8Array {
  const random = seeded(rows);
  const text = Array.from({ length: chapters }, (_, index): Block[] => [
    h(1, `${index + 1}. Hoofdstuk over de aanpak`),
    ...Array.from({ length: 6 }, () => p(Array.from({ length: 5 }, () => pick(random, SENTENCES)).join(' '))),
    ul(SENTENCES[0], SENTENCES[5]),
  ]);
  const calendar = Array.from({ length: rows }, (_, index) =>
    row(
      pick(random, PHRASES)(pick(random, MONTHS), 1 + Math.floor(random() * 28)),
      `${pick(random, TITLES)} ${index + 1}`,
      `- ${pick(random, AUDIENCES)}\n- ${pick(random, AUDIENCES)}`,
      pick(random, CHANNELS),
      'Programmateam',
      pick(random, PEOPLE),
    ),
  );
  return writeWord(
    [
      title('Communicatieplan'),
      subtitle('Nieuwe hulp in Maasheuvel'),
      ...text.flat(),
      h(1, 'Communicatiekalender'),
      table(head('Wanneer', 'Activiteit', 'Doelgroep', 'Middel', 'Afzender', 'Wie'), ...calendar),
    ],
    { headings: 'dutch' },
  );
}
