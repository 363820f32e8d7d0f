import { made, sheetTexts, word } from '../corpus.ts';
import type { CorpusDocument } from '../expected.ts';
import { type Block, textsOf } from '../make/block.ts';
import { writeOpenDocument } from '../make/open-document.ts';
import { writeSpreadsheet } from '../make/spreadsheet.ts';
import { huishoudelijkeHulpBlocks } from './n01-huishoudelijke-hulp.ts';
import { huishoudelijkeHulpExpected } from './n01-huishoudelijke-hulp.expected.ts';
import { regioJeugdBlocks } from './n02-regio-jeugd.ts';
import { regioJeugdExpected } from './n02-regio-jeugd.expected.ts';
import { vroegErOpAfBlocks } from './n03-vroeg-erop-af.ts';
import { vroegErOpAfExpected } from './n03-vroeg-erop-af.expected.ts';
import { maandstrokenBlocks } from './n04-maandstroken.ts';
import { maandstrokenExpected } from './n04-maandstroken.expected.ts';
import { gekanteldBlocks } from './n05-gekanteld.ts';
import { gekanteldExpected } from './n05-gekanteld.expected.ts';
import { beleidsnotaBlocks } from './n06-beleidsnota.ts';
import { beleidsnotaExpected } from './n06-beleidsnota.expected.ts';
import { perGroepBlocks } from './n07-per-groep.ts';
import { perGroepExpected } from './n07-per-groep.expected.ts';
import { kaleTabelBlocks } from './n08-kale-tabel.ts';
import { kaleTabelExpected } from './n08-kale-tabel.expected.ts';
import { weekplanningSheets } from './n09-weekplanning.ts';
import { weekplanningExpected } from './n09-weekplanning.expected.ts';
import { inburgeringBlocks } from './n10-inburgering.ts';
import { samenInburgerenExpected } from './n10-inburgering.expected.ts';

const odt = (blocks: readonly Block[]) => ({
  bytes: () => writeOpenDocument(blocks, { author: 'beheerder', modifiedOn: '2026-11-20' }),
  texts: textsOf(blocks),
});

/** The second series that nobody looked at while the importer was made; see the README on what its figures mean. */
export const heldOut2: readonly CorpusDocument[] = [
  made(
    'n01-huishoudelijke-hulp',
    'docx',
    huishoudelijkeHulpExpected,
    word(huishoudelijkeHulpBlocks, { headings: 'dutch' }),
  ),
  made('n02-regio-jeugd', 'docx', regioJeugdExpected, word(regioJeugdBlocks, { headings: 'dutch' })),
  made('n03-vroeg-erop-af', 'docx', vroegErOpAfExpected, word(vroegErOpAfBlocks, { headings: 'dutch' })),
  made('n04-maandstroken', 'docx', maandstrokenExpected, word(maandstrokenBlocks, { headings: 'dutch' })),
  made('n05-gekanteld', 'docx', gekanteldExpected, word(gekanteldBlocks, { headings: 'none', landscape: true })),
  made('n06-beleidsnota', 'docx', beleidsnotaExpected, word(beleidsnotaBlocks, { headings: 'dutch' })),
  made('n07-per-groep', 'docx', perGroepExpected, word(perGroepBlocks, { headings: 'dutch' })),
  made('n08-kale-tabel', 'docx', kaleTabelExpected, word(kaleTabelBlocks, { headings: 'none', author: 'Roos' })),
  made('n09-weekplanning', 'xlsx', weekplanningExpected, {
    bytes: () => writeSpreadsheet(weekplanningSheets, 'Team content'),
    texts: sheetTexts(weekplanningSheets),
  }),
  made('n10-inburgering', 'odt', samenInburgerenExpected, odt(inburgeringBlocks)),
];
