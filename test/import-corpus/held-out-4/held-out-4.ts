import { made, sheetTexts, word } from '../corpus.ts';
import type { CorpusDocument } from '../expected.ts';
import { textsOf } from '../make/block.ts';
import { writeOpenDocument } from '../make/open-document.ts';
import { writeSpreadsheet } from '../make/spreadsheet.ts';
import { writeWordHtml } from '../make/word-html.ts';
import { greppelsBlocks, greppelsFootnotes } from './q01-de-greppels.ts';
import { greppelsExpected } from './q01-de-greppels.expected.ts';
import { meedoenBlocks } from './q02-huis-van-meedoen.ts';
import { meedoenExpected } from './q02-huis-van-meedoen.expected.ts';
import { toegangJeugdBlocks } from './q03-toegang-jeugd.ts';
import { toegangJeugdExpected } from './q03-toegang-jeugd.expected.ts';
import { ooievaarslandBlocks } from './q04-ooievaarsland.ts';
import { ooievaarslandExpected } from './q04-ooievaarsland.expected.ts';
import { kaderBlocks } from './q05-communicatiekader.ts';
import { kaderExpected } from './q05-communicatiekader.expected.ts';
import { jaarplanningSheets } from './q06-jaarplanning.ts';
import { jaarplanningExpected } from './q06-jaarplanning.expected.ts';
import { actielijstSheets } from './q07-actielijst.ts';
import { actielijstExpected } from './q07-actielijst.expected.ts';
import { beschutWerkBlocks } from './q08-beschut-werk.ts';
import { beschutWerkExpected } from './q08-beschut-werk.expected.ts';
import { mantelzorgpasBlocks } from './q09-mantelzorgpas.ts';
import { mantelzorgpasExpected } from './q09-mantelzorgpas.expected.ts';
import { wijkbusText } from './q10-wijkbus.ts';
import { wijkbusExpected } from './q10-wijkbus.expected.ts';
import { taalhuisText } from './q11-taalhuis.ts';
import { taalhuisExpected } from './q11-taalhuis.expected.ts';

const plain = (text: string) => ({
  bytes: () => new TextEncoder().encode(text),
  texts: text
    .split(/\n|\||<br>/)
    .map((line) =>
      line
        .replaceAll('**', '')
        .replace(/^[#>\s*-]+/, '')
        .trim(),
    )
    .filter((line) => /\p{L}/u.test(line)),
});

/** The fourth series that nobody looked at while the importer was made: whole plans in every format, with tables that only look like a calendar. */
export const heldOut4: readonly CorpusDocument[] = [
  made(
    'q01-de-greppels',
    'docx',
    greppelsExpected,
    word(greppelsBlocks, { headings: 'none', footnotes: greppelsFootnotes, footer: 'Wijkaanpak De Greppels – pagina' }),
  ),
  made(
    'q02-huis-van-meedoen',
    'docx',
    meedoenExpected,
    word(meedoenBlocks, { headings: 'dutch', author: 'Sjoukje', modifiedOn: '2026-12-14' }),
  ),
  made('q03-toegang-jeugd', 'docx', toegangJeugdExpected, word(toegangJeugdBlocks, { headings: 'none' })),
  made(
    'q04-ooievaarsland',
    'docx',
    ooievaarslandExpected,
    word(ooievaarslandBlocks, { headings: 'dutch', header: 'Samen inkopen, samen uitleggen' }),
  ),
  made('q05-communicatiekader', 'docx', kaderExpected, word(kaderBlocks, { headings: 'none' })),
  made('q06-jaarplanning', 'xlsx', jaarplanningExpected, {
    bytes: () => writeSpreadsheet(jaarplanningSheets, 'Kars'),
    texts: sheetTexts(jaarplanningSheets),
  }),
  made('q07-actielijst', 'xlsx', actielijstExpected, {
    bytes: () => writeSpreadsheet(actielijstSheets, 'Tess'),
    texts: sheetTexts(actielijstSheets),
  }),
  made('q08-beschut-werk', 'odt', beschutWerkExpected, {
    bytes: () => writeOpenDocument(beschutWerkBlocks, { author: 'Odd Brandsma', modifiedOn: '2026-03-20' }),
    texts: textsOf(beschutWerkBlocks),
  }),
  made('q09-mantelzorgpas', 'html', mantelzorgpasExpected, {
    bytes: () => writeWordHtml(mantelzorgpasBlocks, 'Mantelzorgpas'),
    texts: textsOf(mantelzorgpasBlocks),
  }),
  made('q10-wijkbus', 'md', wijkbusExpected, plain(wijkbusText)),
  made('q11-taalhuis', 'txt', taalhuisExpected, plain(taalhuisText)),
];
