import type { CorpusDocument, Expected } from './expected.ts';
import { type Block, textsOf } from './make/block.ts';
import { writeOpenDocument } from './make/open-document.ts';
import { type Sheet, writeSpreadsheet } from './make/spreadsheet.ts';
import { writeWordHtml } from './make/word-html.ts';
import { type WordOptions, writeWord } from './make/word.ts';
import { voordeurBlocks } from './documents/01-voordeur.ts';
import { voordeurExpected } from './documents/01-voordeur.expected.ts';
import { samenkansBlocks } from './documents/02-samenkans.ts';
import { samenkansExpected } from './documents/02-samenkans.expected.ts';
import { thuisInDeBuurtBlocks } from './documents/03-thuis-in-de-buurt.ts';
import { thuisInDeBuurtExpected } from './documents/03-thuis-in-de-buurt.expected.ts';
import { samenSterkBlocks } from './documents/04-samen-sterk.ts';
import { samenSterkExpected } from './documents/04-samen-sterk.expected.ts';
import { schoolEnZorgBlocks } from './documents/05-school-en-zorg.ts';
import { schoolEnZorgExpected } from './documents/05-school-en-zorg.expected.ts';
import { sjabloonBlocks } from './documents/06-sjabloon.ts';
import { sjabloonExpected } from './documents/06-sjabloon.expected.ts';
import { zonderKalenderBlocks } from './documents/07-zonder-kalender.ts';
import { zonderKalenderExpected } from './documents/07-zonder-kalender.expected.ts';
import { werkboekSheets } from './documents/08-werkboek.ts';
import { werkboekExpected } from './documents/08-werkboek.expected.ts';
import { energiehulpText } from './documents/09-energiehulp.ts';
import { energiehulpExpected } from './documents/09-energiehulp.expected.ts';
import { jongerenhubBlocks } from './documents/10-jongerenhub.ts';
import { jongerenhubExpected } from './documents/10-jongerenhub.expected.ts';
import { schuldhulpText } from './documents/11-schuldhulp.ts';
import { schuldhulpExpected } from './documents/11-schuldhulp.expected.ts';
import { inburgeringBlocks } from './documents/12-inburgering.ts';
import { inburgeringExpected } from './documents/12-inburgering.expected.ts';
import { mantelzorgBlocks } from './documents/13-mantelzorg.ts';
import { mantelzorgExpected } from './documents/13-mantelzorg.expected.ts';
import { crisisopvangBlocks } from './documents/14-crisisopvang.ts';
import { crisisopvangExpected } from './documents/14-crisisopvang.expected.ts';
import { beschermdWonenBlocks } from './documents/15-beschermd-wonen.ts';
import { beschermdWonenExpected } from './documents/15-beschermd-wonen.expected.ts';
import { gezondOuderBlocks } from './documents/16-gezond-ouder.ts';
import { gezondOuderExpected } from './documents/16-gezond-ouder.expected.ts';
import { nieuweToegangBlocks, nieuweToegangComments, nieuweToegangFootnotes } from './documents/17-nieuwe-toegang.ts';
import { nieuweToegangExpected } from './documents/17-nieuwe-toegang.expected.ts';
import { perDoelgroepBlocks } from './documents/18-per-doelgroep.ts';
import { perDoelgroepExpected } from './documents/18-per-doelgroep.expected.ts';
import { woordvoeringBlocks } from './documents/19-woordvoering.ts';
import { woordvoeringExpected } from './documents/19-woordvoering.expected.ts';
import { tabsBlocks } from './documents/20-tabs.ts';
import { tabsExpected } from './documents/20-tabs.expected.ts';

import { maandmatrixBlocks } from './documents/21-maandmatrix.ts';
import { maandmatrixExpected } from './documents/21-maandmatrix.expected.ts';
import { vervolgtabellenBlocks } from './documents/22-vervolgtabellen.ts';
import { vervolgtabellenExpected } from './documents/22-vervolgtabellen.expected.ts';
import { pakketBytes, pakketTexts } from './documents/23-pakket.ts';
import { pakketExpected } from './documents/23-pakket.expected.ts';
import { aftelkalenderText } from './documents/24-aftelkalender.ts';
import { aftelkalenderExpected } from './documents/24-aftelkalender.expected.ts';
import { tijdlijnText } from './documents/25-tijdlijn.ts';
import { tijdlijnExpected } from './documents/25-tijdlijn.expected.ts';
import { warmteplanBlocks } from './documents/26-warmteplan.ts';
import { warmteplanExpected } from './documents/26-warmteplan.expected.ts';
import { uitgeschrevenText } from './documents/27-uitgeschreven.ts';
import { uitgeschrevenExpected } from './documents/27-uitgeschreven.expected.ts';
import { weekschemaText } from './documents/28-weekschema.ts';
import { weekschemaExpected } from './documents/28-weekschema.expected.ts';
import { weeknummersSheets } from './documents/29-weeknummers.ts';
import { weeknummersExpected } from './documents/29-weeknummers.expected.ts';
import { stappenHtml } from './documents/30-stappen.ts';
import { stappenExpected } from './documents/30-stappen.expected.ts';
import { verteldText } from './documents/31-verteld.ts';
import { verteldExpected } from './documents/31-verteld.expected.ts';

// Every document carries its own dates and is read years later on purpose: the day of importing may not decide the year.
const DAY_OF_IMPORT = '2026-11-21';

type Content = Pick<CorpusDocument, 'bytes' | 'texts'>;
/** A document of the corpus from its content and what is expected of it. */
export const made = (name: string, ending: string, ...[expected, content]: [Expected, Content]): CorpusDocument => ({
  name,
  fileName: `${name}.${ending}`,
  ref: DAY_OF_IMPORT,
  expected,
  ...content,
});
export const word = (blocks: readonly Block[], options: WordOptions): Content => ({
  bytes: () => writeWord(blocks, options),
  texts: textsOf(blocks),
});
const plainText = (text: string, source = text): Content => ({
  bytes: () => new TextEncoder().encode(source),
  texts: linesOf(text),
});
const linesOf = (text: string) =>
  text
    .replaceAll('**', '')
    .split(/\n|\||<br>/)
    .map((line) => line.replace(/^[#>\s*✓→-]+(?:\[[ x]\]\s)?|^\d+\.\s|[:\s-]+$|\\$/g, '').trim())
    .filter((line) => /\p{L}|\d{4}/u.test(line));
export const sheetTexts = (sheets: readonly Sheet[]) =>
  sheets.flatMap((sheet) => sheet.rows.flat().filter((cell) => typeof cell === 'string'));

/** Invented plans in the layouts people use, with what a careful reader makes of them. */
export const corpus: readonly CorpusDocument[] = [
  made('01-voordeur', 'docx', voordeurExpected, word(voordeurBlocks, { headings: 'none', author: 'T. Vlasman' })),
  made(
    '02-samenkans',
    'docx',
    samenkansExpected,
    word(samenkansBlocks, { headings: 'dutch', footer: 'Communicatiestrategie Lage Venen – pagina' }),
  ),
  made(
    '03-thuis-in-de-buurt',
    'docx',
    thuisInDeBuurtExpected,
    word(thuisInDeBuurtBlocks, { headings: 'dutch', landscape: true }),
  ),
  made('04-samen-sterk', 'odt', samenSterkExpected, {
    bytes: () => writeOpenDocument(samenSterkBlocks, { author: 'N. Wijngaarden', modifiedOn: '2019-01-10' }),
    texts: textsOf(samenSterkBlocks),
  }),
  made('05-school-en-zorg', 'docx', schoolEnZorgExpected, word(schoolEnZorgBlocks, { headings: 'dutch' })),
  made('06-sjabloon', 'docx', sjabloonExpected, word(sjabloonBlocks, { headings: 'dutch' })),
  made(
    '07-zonder-kalender',
    'docx',
    zonderKalenderExpected,
    word(zonderKalenderBlocks, { headings: 'dutch', header: 'Vertrouwelijk – Wmo-vervoer Hoogeland' }),
  ),
  made('08-werkboek', 'xlsx', werkboekExpected, {
    bytes: () => writeSpreadsheet(werkboekSheets, 'Q. Loman'),
    texts: sheetTexts(werkboekSheets),
  }),
  made('09-energiehulp', 'md', energiehulpExpected, plainText(energiehulpText)),
  made('10-jongerenhub', 'html', jongerenhubExpected, {
    bytes: () => writeWordHtml(jongerenhubBlocks, 'Microsoft Word - commplan de loods'),
    texts: textsOf(jongerenhubBlocks),
  }),
  made('11-schuldhulp', 'txt', schuldhulpExpected, plainText(schuldhulpText)),
  made('12-inburgering', 'docx', inburgeringExpected, word(inburgeringBlocks, { headings: 'dutch' })),
  made('13-mantelzorg', 'docx', mantelzorgExpected, word(mantelzorgBlocks, { headings: 'dutch' })),
  made('14-crisisopvang', 'docx', crisisopvangExpected, word(crisisopvangBlocks, { headings: 'dutch' })),
  made(
    '15-beschermd-wonen',
    'docx',
    beschermdWonenExpected,
    word(beschermdWonenBlocks, { headings: 'dutch', landscape: true, header: 'Communicatieplan beschermd wonen' }),
  ),
  made('16-gezond-ouder', 'docx', gezondOuderExpected, word(gezondOuderBlocks, { headings: 'dutch' })),
  made(
    '17-nieuwe-toegang',
    'docx',
    nieuweToegangExpected,
    word(nieuweToegangBlocks, {
      headings: 'dutch',
      footnotes: nieuweToegangFootnotes,
      comments: nieuweToegangComments,
      author: 'F. Reitsma',
      modifiedOn: '2024-02-02',
    }),
  ),
  made('18-per-doelgroep', 'docx', perDoelgroepExpected, word(perDoelgroepBlocks, { headings: 'dutch' })),
  made('19-woordvoering', 'docx', woordvoeringExpected, word(woordvoeringBlocks, { headings: 'dutch' })),
  made('20-tabs', 'docx', tabsExpected, word(tabsBlocks, { headings: 'none' })),
  made('21-maandmatrix', 'docx', maandmatrixExpected, word(maandmatrixBlocks, { headings: 'dutch' })),
  made(
    '22-vervolgtabellen',
    'docx',
    vervolgtabellenExpected,
    word(vervolgtabellenBlocks, { headings: 'dutch', landscape: true }),
  ),
  made('23-pakket', 'docx', pakketExpected, { bytes: pakketBytes, texts: pakketTexts }),
  made('24-aftelkalender', 'md', aftelkalenderExpected, plainText(aftelkalenderText)),
  made('25-tijdlijn', 'txt', tijdlijnExpected, plainText(tijdlijnText)),
  made('26-warmteplan', 'docx', warmteplanExpected, word(warmteplanBlocks, { headings: 'none' })),
  made('27-uitgeschreven', 'md', uitgeschrevenExpected, plainText(uitgeschrevenText)),
  made('28-weekschema', 'md', weekschemaExpected, plainText(weekschemaText)),
  made('29-weeknummers', 'xlsx', weeknummersExpected, {
    bytes: () => writeSpreadsheet(weeknummersSheets, 'S. Kuiper'),
    texts: sheetTexts(weeknummersSheets),
  }),
  made('30-stappen', 'html', stappenExpected, plainText(stappenHtml.replace(/<[^>]+>/g, '\n'), stappenHtml)),
  made('31-verteld', 'md', verteldExpected, plainText(verteldText)),
];
