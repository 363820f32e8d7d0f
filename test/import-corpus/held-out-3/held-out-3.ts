import { made, sheetTexts, word } from '../corpus.ts';
import type { CorpusDocument } from '../expected.ts';
import { textsOf } from '../make/block.ts';
import { writeOpenDocument } from '../make/open-document.ts';
import { writeSpreadsheet } from '../make/spreadsheet.ts';
import { wonenMetZorgBlocks } from './p01-wonen-met-zorg.ts';
import { wonenMetZorgExpected } from './p01-wonen-met-zorg.expected.ts';
import { schuldenBlocks, schuldenFootnotes } from './p02-schulden.ts';
import { schuldenExpected } from './p02-schulden.expected.ts';
import { jeugdhulpBlocks } from './p03-jeugdhulp.ts';
import { jeugdhulpExpected } from './p03-jeugdhulp.expected.ts';
import { inburgeringSheets } from './p04-inburgering.ts';
import { inburgering3Expected } from './p04-inburgering.expected.ts';
import { vervoerBlocks } from './p05-vervoer.ts';
import { vervoerExpected } from './p05-vervoer.expected.ts';
import { energieBlocks } from './p06-energie.ts';
import { energieExpected } from './p06-energie.expected.ts';
import { mantelzorgBlocks } from './p07-mantelzorg.ts';
import { mantelzorg3Expected } from './p07-mantelzorg.expected.ts';
import { opvangBlocks, opvangFootnotes } from './p08-opvang.ts';
import { opvangExpected } from './p08-opvang.expected.ts';

/** The third series that nobody looked at while the importer was made: whole plans, as long and as untidy as real ones. */
export const heldOut3: readonly CorpusDocument[] = [
  made(
    'p01-wonen-met-zorg',
    'docx',
    wonenMetZorgExpected,
    word(wonenMetZorgBlocks, { headings: 'none', author: 'Roos van Tiel', footer: 'CONCEPT – pagina' }),
  ),
  made(
    'p02-schulden',
    'docx',
    schuldenExpected,
    word(schuldenBlocks, { headings: 'dutch', footnotes: schuldenFootnotes, header: 'Regionale Schuldhulp Dommeldal' }),
  ),
  made('p03-jeugdhulp', 'docx', jeugdhulpExpected, word(jeugdhulpBlocks, { headings: 'none' })),
  made('p04-inburgering', 'xlsx', inburgering3Expected, {
    bytes: () => writeSpreadsheet(inburgeringSheets, 'Samira'),
    texts: sheetTexts(inburgeringSheets),
  }),
  made('p05-vervoer', 'odt', vervoerExpected, {
    bytes: () => writeOpenDocument(vervoerBlocks, { author: 'D. Huisman', modifiedOn: '2023-10-06' }),
    texts: textsOf(vervoerBlocks),
  }),
  made('p06-energie', 'docx', energieExpected, word(energieBlocks, { headings: 'none' })),
  made(
    'p07-mantelzorg',
    'docx',
    mantelzorg3Expected,
    word(mantelzorgBlocks, { headings: 'dutch', landscape: true, modifiedOn: '2026-01-09' }),
  ),
  made(
    'p08-opvang',
    'docx',
    opvangExpected,
    word(opvangBlocks, { headings: 'dutch', footnotes: opvangFootnotes, footer: 'Nieuwe opvang Kanaalstraat' }),
  ),
];
