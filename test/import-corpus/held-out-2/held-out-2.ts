import { made, sheetTexts, word } from '../corpus.ts';
import type { CorpusDocument } from '../expected.ts';
import { type Block, textsOf } from '../make/block.ts';
import { writeOpenDocument } from '../make/open-document.ts';
import { writeWordHtml } from '../make/word-html.ts';
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
import { tweeFasenBlocks } from './n11-twee-fasen.ts';
import { tweeFasenExpected } from './n11-twee-fasen.expected.ts';
import { stadsteamsText } from './n12-stadsteams.ts';
import { stadsteamsExpected } from './n12-stadsteams.expected.ts';
import { mailtjeText } from './n13-mailtje.ts';
import { mailtjeExpected } from './n13-mailtje.expected.ts';
import { doorlopendeRijenBlocks } from './n14-doorlopende-rijen.ts';
import { doorlopendeRijenExpected } from './n14-doorlopende-rijen.expected.ts';
import { afhankelijkBlocks } from './n15-afhankelijk.ts';
import { afhankelijkExpected } from './n15-afhankelijk.expected.ts';
import { wachtlijstBlocks } from './n16-wachtlijst.ts';
import { wachtlijstExpected } from './n16-wachtlijst.expected.ts';
import { alineasBlocks } from './n17-alineas.ts';
import { alineasExpected } from './n17-alineas.expected.ts';
import { drieTabbladenSheets } from './n18-drie-tabbladen.ts';
import { drieTabbladenExpected } from './n18-drie-tabbladen.expected.ts';
import { tweeDatumsBlocks } from './n19-twee-datums.ts';
import { tweeDatumsExpected } from './n19-twee-datums.expected.ts';
import { maandEnDagBlocks } from './n20-maand-en-dag.ts';
import { maandEnDagExpected } from './n20-maand-en-dag.expected.ts';

const odt = (blocks: readonly Block[]) => ({
  bytes: () => writeOpenDocument(blocks, { author: 'beheerder', modifiedOn: '2026-11-20' }),
  texts: textsOf(blocks),
});

const plain = (text: string) => ({
  bytes: () => new TextEncoder().encode(text),
  texts: text
    .split(/\n|\||<br>/)
    .map((line) => line.replace(/^[#\s-]+/, '').trim())
    .filter((line) => /\p{L}/u.test(line)),
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
  made('n11-twee-fasen', 'html', tweeFasenExpected, {
    bytes: () => writeWordHtml(tweeFasenBlocks, 'Microsoft Word - commplan'),
    texts: textsOf(tweeFasenBlocks),
  }),
  made('n12-stadsteams', 'md', stadsteamsExpected, plain(stadsteamsText)),
  made('n13-mailtje', 'txt', mailtjeExpected, plain(mailtjeText)),
  made(
    'n14-doorlopende-rijen',
    'docx',
    doorlopendeRijenExpected,
    word(doorlopendeRijenBlocks, { headings: 'none', landscape: true }),
  ),
  made('n15-afhankelijk', 'docx', afhankelijkExpected, word(afhankelijkBlocks, { headings: 'dutch' })),
  made('n16-wachtlijst', 'docx', wachtlijstExpected, word(wachtlijstBlocks, { headings: 'dutch', landscape: true })),
  made('n17-alineas', 'odt', alineasExpected, odt(alineasBlocks)),
  made('n18-drie-tabbladen', 'xlsx', drieTabbladenExpected, {
    bytes: () => writeSpreadsheet(drieTabbladenSheets, 'Corrie'),
    texts: sheetTexts(drieTabbladenSheets),
  }),
  made(
    'n19-twee-datums',
    'docx',
    tweeDatumsExpected,
    word(tweeDatumsBlocks, { headings: 'dutch', header: 'Mantelzorg telt mee' }),
  ),
  made('n20-maand-en-dag', 'docx', maandEnDagExpected, word(maandEnDagBlocks, { headings: 'dutch' })),
];
