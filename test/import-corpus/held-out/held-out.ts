import { made, sheetTexts, word } from '../corpus.ts';
import type { CorpusDocument } from '../expected.ts';
import { type Block, textsOf } from '../make/block.ts';
import { writeOpenDocument } from '../make/open-document.ts';
import { writeSpreadsheet } from '../make/spreadsheet.ts';
import { writeGoogleDocsHtml } from './google-docs-html.ts';
import { jaarkalenderBlocks } from './h01-jaarkalender.ts';
import { jaarkalenderExpected } from './h01-jaarkalender.expected.ts';
import { actielijstBlocks } from './h02-actielijst.ts';
import { actielijstExpected } from './h02-actielijst.expected.ts';
import { tijdEnPlaatsBlocks } from './h03-tijd-en-plaats.ts';
import { tijdEnPlaatsExpected } from './h03-tijd-en-plaats.expected.ts';
import { stappenBlocks } from './h04-stappen.ts';
import { stappenExpected } from './h04-stappen.expected.ts';
import { fasekolomBlocks } from './h05-fasekolom.ts';
import { fasekolomExpected } from './h05-fasekolom.expected.ts';
import { zonderKopBlocks } from './h06-zonder-kop.ts';
import { zonderKopExpected } from './h06-zonder-kop.expected.ts';
import { tweeGemeentenBlocks } from './h07-twee-gemeenten.ts';
import { tweeGemeentenExpected } from './h07-twee-gemeenten.expected.ts';
import { googleDocsBlocks } from './h08-google-docs.ts';
import { googleDocsExpected } from './h08-google-docs.expected.ts';
import { formulierBlocks } from './h09-formulier.ts';
import { formulierExpected } from './h09-formulier.expected.ts';
import { wanneerAchteraanSheets } from './h10-wanneer-achteraan.ts';
import { wanneerAchteraanExpected } from './h10-wanneer-achteraan.expected.ts';
import { memoAgendaBlocks } from './h11-memo-agenda.ts';
import { memoAgendaExpected } from './h11-memo-agenda.expected.ts';
import { subsidieBlocks } from './h12-subsidie.ts';
import { subsidieExpected } from './h12-subsidie.expected.ts';
import { evaluatieBlocks } from './h13-evaluatie.ts';
import { evaluatieExpected } from './h13-evaluatie.expected.ts';
import { vergaderschemaBlocks } from './h14-vergaderschema.ts';
import { vergaderschemaExpected } from './h14-vergaderschema.expected.ts';
import { maandkoppenBlocks } from './h15-maandkoppen.ts';
import { maandkoppenExpected } from './h15-maandkoppen.expected.ts';
import { kruisjesplanningSheets } from './h16-kruisjesplanning.ts';
import { kruisjesplanningExpected } from './h16-kruisjesplanning.expected.ts';
import { vanTotBlocks } from './h17-van-tot.ts';
import { vanTotExpected } from './h17-van-tot.expected.ts';

const odt = (blocks: readonly Block[]) => ({
  bytes: () => writeOpenDocument(blocks, { author: 'beheerder', modifiedOn: '2024-09-01' }),
  texts: textsOf(blocks),
});

/** Documents that nobody looked at while the importer was made; see the README on what their figures mean. */
export const heldOut: readonly CorpusDocument[] = [
  made(
    'h01-jaarkalender',
    'docx',
    jaarkalenderExpected,
    word(jaarkalenderBlocks, { headings: 'none', landscape: true }),
  ),
  made('h02-actielijst', 'docx', actielijstExpected, word(actielijstBlocks, { headings: 'none', author: 'R. Vos' })),
  made(
    'h03-tijd-en-plaats',
    'docx',
    tijdEnPlaatsExpected,
    word(tijdEnPlaatsBlocks, { headings: 'dutch', landscape: true }),
  ),
  made('h04-stappen', 'docx', stappenExpected, word(stappenBlocks, { headings: 'dutch' })),
  made('h05-fasekolom', 'docx', fasekolomExpected, word(fasekolomBlocks, { headings: 'dutch', landscape: true })),
  made('h06-zonder-kop', 'docx', zonderKopExpected, word(zonderKopBlocks, { headings: 'dutch' })),
  made('h07-twee-gemeenten', 'odt', tweeGemeentenExpected, odt(tweeGemeentenBlocks)),
  made('h08-google-docs', 'html', googleDocsExpected, {
    bytes: () => writeGoogleDocsHtml(googleDocsBlocks),
    texts: textsOf(googleDocsBlocks),
  }),
  made('h09-formulier', 'odt', formulierExpected, odt(formulierBlocks)),
  made('h10-wanneer-achteraan', 'xlsx', wanneerAchteraanExpected, {
    bytes: () => writeSpreadsheet(wanneerAchteraanSheets, 'Bo'),
    texts: sheetTexts(wanneerAchteraanSheets),
  }),
  made('h11-memo-agenda', 'docx', memoAgendaExpected, word(memoAgendaBlocks, { headings: 'dutch' })),
  made('h12-subsidie', 'docx', subsidieExpected, word(subsidieBlocks, { headings: 'dutch' })),
  made('h13-evaluatie', 'docx', evaluatieExpected, word(evaluatieBlocks, { headings: 'dutch' })),
  made('h14-vergaderschema', 'docx', vergaderschemaExpected, word(vergaderschemaBlocks, { headings: 'dutch' })),
  made('h15-maandkoppen', 'docx', maandkoppenExpected, word(maandkoppenBlocks, { headings: 'dutch' })),
  made('h16-kruisjesplanning', 'xlsx', kruisjesplanningExpected, {
    bytes: () => writeSpreadsheet(kruisjesplanningSheets, 'Ilona'),
    texts: sheetTexts(kruisjesplanningSheets),
  }),
  made('h17-van-tot', 'docx', vanTotExpected, word(vanTotBlocks, { headings: 'dutch' })),
];
