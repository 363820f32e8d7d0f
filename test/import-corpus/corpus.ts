import { type Block, textsOf } from './make/block.ts';
import { writeOpenDocument } from './make/open-document.ts';
import { type WordOptions, writeWord } from './make/word.ts';
import type { CorpusDocument, Expected } from './expected.ts';
import { voordeurBlocks } from './documents/01-voordeur.ts';
import { voordeurExpected } from './documents/01-voordeur.expected.ts';
import { samenkansBlocks } from './documents/02-samenkans.ts';
import { samenkansExpected } from './documents/02-samenkans.expected.ts';
import { thuisInDeBuurtBlocks } from './documents/03-thuis-in-de-buurt.ts';
import { thuisInDeBuurtExpected } from './documents/03-thuis-in-de-buurt.expected.ts';
import { samenSterkBlocks } from './documents/04-samen-sterk.ts';
import { samenSterkExpected } from './documents/04-samen-sterk.expected.ts';

// Documents that carry their own dates are read years later on purpose: the day of importing may not decide the year.
const TODAY = '2026-11-21';

type Named = { readonly name: string; readonly expected: Expected; readonly ref?: string };
const word = (named: Named, blocks: readonly Block[], options: WordOptions): CorpusDocument => ({
  name: named.name, fileName: `${named.name}.docx`, ref: named.ref ?? TODAY, expected: named.expected,
  bytes: () => writeWord(blocks, options), texts: textsOf(blocks),
});

/** Invented plans in the layouts people use, with what a careful reader makes of them. */
export const corpus: readonly CorpusDocument[] = [
  word({ name: '01-voordeur', expected: voordeurExpected }, voordeurBlocks, { headings: 'none', author: 'T. Vlasman' }),
  word({ name: '02-samenkans', expected: samenkansExpected }, samenkansBlocks, { headings: 'dutch', footer: 'Communicatiestrategie Lage Venen – pagina' }),
  word({ name: '03-thuis-in-de-buurt', expected: thuisInDeBuurtExpected }, thuisInDeBuurtBlocks, { headings: 'dutch', landscape: true }),
  {
    name: '04-samen-sterk', fileName: '04-samen-sterk.odt', ref: TODAY, expected: samenSterkExpected, texts: textsOf(samenSterkBlocks),
    bytes: () => writeOpenDocument(samenSterkBlocks, { author: 'N. Wijngaarden', modifiedOn: '2019-01-10' }),
  },
];
