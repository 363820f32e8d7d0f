import { type Block, h, head, p, row, subtitle, table, title, ul } from '../make/block.ts';
import { escapeXml } from '../make/xml.ts';

// Everything Word can hide text in: a table of contents, nested lists, a text box (twice in the file), tracked changes, comments, footnotes.
const contents = [
  'Aanleiding\t2',
  'Doelstelling\t2',
  'Doelgroepen\t3',
  'Kernboodschap\t4',
  'Middelen\t4',
  'Communicatiekalender\t5',
  'Besluitvorming\t6',
];
const tocLine = (text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="Inhopg1"/></w:pPr><w:hyperlink w:anchor="_Toc1"><w:r><w:t xml:space="preserve">${escapeXml(text.split('\t')[0] ?? '')}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF _Toc1 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${text.split('\t')[1] ?? ''}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink></w:p>`;
const tableOfContents: Block = {
  type: 'wordXml',
  texts: [],
  xml: `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>${contents.map(tocLine).join('')}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>`,
};
const boxText = 'In één zin: we verhuizen de voordeur, niet de hulp.';
const boxContent = `<w:txbxContent><w:p><w:r><w:t xml:space="preserve">${escapeXml(boxText)}</w:t></w:r></w:p></w:txbxContent>`;
const textBox: Block = {
  type: 'wordXml',
  texts: [boxText],
  xml: `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="3000000" cy="600000"/><wp:docPr id="7" name="Tekstvak 7"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${boxContent}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${boxContent}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
};

export const nieuweToegangBlocks = [
  title('Communicatieplan Nieuwe Toegang Jeugd'),
  subtitle('Gemeenten Aldegoor en Kleisteden'),
  p('Opdrachtgever: Wouter Stikkelbroek\vDatum: 1 februari 2024\vVersie: 0.9'),
  tableOfContents,
  h(1, 'Aanleiding'),
  p(
    'De gemeenten Aldegoor en Kleisteden {{del:onderzoeken of zij}}{{ins:hebben besloten dat zij}} vanaf 1 september 2024 samen één toegang voor jeugdhulp vormen.{{fn:1}} Nu verwijzen de teams in beide gemeenten op een andere manier.{{c:1}}',
  ),
  textBox,
  h(1, 'Doelstelling'),
  ul(
    {
      text: 'Intern',
      items: [
        'Kennis: consulenten kennen de nieuwe werkwijze vóór 1 juli.',
        'Houding: consulenten zien de collega’s uit de andere gemeente als team.',
      ],
    },
    {
      text: 'Extern',
      items: [
        'Kennis: ouders weten welk nummer zij moeten bellen.',
        'Gedrag: scholen melden zorgen rechtstreeks bij de nieuwe toegang.',
      ],
    },
  ),
  h(1, 'Doelgroepen'),
  ul(
    { text: 'Interne doelgroepen', items: ['Consulenten jeugd', 'Klantcontactcentra'] },
    { text: 'Externe doelgroepen', items: ['Ouders en jongeren', 'Scholen en kinderopvang', 'Huisartsen'] },
  ),
  h(1, 'Kernboodschap'),
  p('Eén telefoonnummer voor alle vragen over opgroeien. Met dezelfde mensen, in dezelfde wijken.'),
  h(1, 'Middelen'),
  ul('Intranetpagina', 'Visitekaart met nummer', 'Mailing scholen en huisartsen', 'Open dag'),
  h(1, 'Communicatiekalender'),
  table(
    head('Datum', 'Activiteit', 'Doelgroep', 'Middel', 'Verantwoordelijk', 'Status'),
    row('5 feb', 'Kick-off consulenten', 'Consulenten jeugd', 'Bijeenkomst', 'Wouter', 'geweest'),
    row(
      '{{del:1 mrt}}{{ins:8 maart}}',
      'Intranetpagina live',
      'Consulenten jeugd, Klantcontactcentra',
      'Intranetpagina',
      '{{ins:Fenna}}',
      'loopt',
    ),
    row(
      'begin\u00a0april',
      'Mailing “nieuw nummer”{{fn:2}}',
      '- Scholen en kinderopvang\n- Huisartsen',
      'Mailing scholen en huisartsen',
      'Fenna',
      '',
    ),
    row('{{c:2}}22 mei', 'Belscript klaar', 'Klantcontactcentra', '', 'Teamleider KCC', ''),
    row('~~12 juni~~ 19 juni', 'Open dag', 'Ouders en jongeren', 'Open dag', 'Fenna en Wouter', ''),
    row(
      '{{ins:eind aug}}',
      '{{ins:Visitekaart in de brievenbus}}',
      '{{ins:Ouders en jongeren}}',
      '{{ins:Visitekaart met nummer}}',
      '{{ins:Fenna}}',
      '',
    ),
    row('1 sept', 'Start nieuwe toegang', 'Iedereen', 'Persbericht', 'Wouter', ''),
  ),
  h(1, 'Besluitvorming'),
  table(
    head('Wie', 'Wat', 'Wanneer'),
    row('Stuurgroep', 'Instemmen', '15 februari'),
    row('Colleges', 'Vaststellen', '27 februari'),
  ),
];
export const nieuweToegangFootnotes = [
  'Collegebesluit van 16 januari 2024, zaaknummer 24-0117.',
  'De drukker levert op 28 maart.',
];
export const nieuweToegangComments = [
  'Wouter: klopt dit nog na het overleg van 30 januari?',
  'Schuift misschien naar 5 juni.',
];
