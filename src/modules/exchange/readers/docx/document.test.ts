import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, outlineOf } from '../test-support/outline.ts';
import { type WordParts, wordCell, wordFile, wordParagraph, wordRow } from '../test-support/word-file.ts';

const outline = async (body: string, parts: WordParts = {}) =>
  outlineOf((await documentOf('plan.docx', wordFile(body, parts))).blocks);
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const item = (text: string, numId: number, level = 0) =>
  wordParagraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

test('a heading follows from its style name in Dutch or English, its inherited outline level, or its own', async () => {
  const styles = `
    <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="K2"><w:name w:val="Kop 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Huis"><w:name w:val="Huisstijl"/><w:basedOn w:val="Kop1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Plat"><w:name w:val="Platte kop"/><w:basedOn w:val="Kop1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>`;
  const body = [
    wordParagraph('Plan', style('T')),
    wordParagraph('Doel', style('Kop1')),
    wordParagraph('Intern', style('K2')),
    wordParagraph('Huis', style('Huis')),
    wordParagraph('Plat', style('Plat')),
    wordParagraph('Zonder stijl', style('Heading3')),
    wordParagraph('Eigen', '<w:outlineLvl w:val="3"/>'),
    wordParagraph('Tekst', style('Onbekend')),
  ];
  assert.deepEqual(await outline(body.join(''), { styles }), [
    'TITLE Plan',
    '# Doel',
    '## Intern',
    '# Huis',
    'Plat',
    '### Zonder stijl',
    '#### Eigen',
    'Tekst',
  ]);
});

test('lists know their depth and kind, and a blank bullet is the next paragraph of the same item', async () => {
  const level = (number: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${number}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `
    <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', ' ')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`;
  const styles = ['', ' 2']
    .map(
      (deeper) =>
        `<w:style w:type="paragraph" w:styleId="L${deeper.trim()}"><w:name w:val="List Bullet${deeper}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    )
    .join('');
  const body = [
    item('een', 1),
    item('twee', 1, 1),
    item('vervolg', 2),
    item('los', 0),
    item('zonder lijst', 77),
    wordParagraph('stijl', style('L')),
    wordParagraph('dieper', style('L2')),
  ];
  assert.deepEqual(await outline(body.join(''), { numbering, styles }), [
    '- een',
    '  1. twee',
    'vervolg',
    'los',
    '- zonder lijst',
    '- stijl',
    '  - dieper',
  ]);
});

test('bold, italic and struck come from runs and styles, and neighbours of one look are one run', async () => {
  const styles = `<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="V"><w:name w:val="Vet"/><w:rPr><w:b/></w:rPr></w:style>`;
  const body = `<w:p>${run('ge')}${run('woon ')}${run('vet', '<w:b/>')}${run(' ')}${run('ook', '<w:rStyle w:val="S"/>')}${run(' schuin', '<w:i/>')}${run(' weg', '<w:strike/>')}</w:p>
    <w:p><w:pPr>${style('V')}</w:pPr>${run('alles ')}${run('niet', '<w:b w:val="0"/>')}</w:p>`;
  assert.deepEqual(await outline(body, { styles }), ['gewoon **vet ook** _schuin_ ~weg~', '**alles** niet']);
});

test('line ends, tabs, hyphens, symbols and tick boxes stay visible', async () => {
  const tick = (value: number) =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${value}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const body = `<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d\u00a0e\u00adf</w:t></w:r></w:p>
    <w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run('x', '<w:rFonts w:ascii="Wingdings"/>')}${run(' 1')}${run('e', '<w:vertAlign w:val="superscript"/>')}</w:p>
    <w:p>${tick(1)}${run(' ja ')}${tick(0)}${run(' nee')}</w:p>`;
  assert.deepEqual(await outline(body), ['a/b\tc-d ef', '✓☒ 1e', '☒ ja ☐ nee']);
});

test('only links to the web and to mail are kept, whether as element or as field', async () => {
  const field = (address: string, text: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "${address}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const link = (id: string) => `<w:hyperlink r:id="${id}">${run(id)}</w:hyperlink>`;
  const links = {
    web: 'https://www.example.org/a',
    mail: 'mailto:wij@example.org',
    script: 'javascript:alert(1)',
    file: 'file:///etc/passwd',
  };
  const body = `<w:p>${Object.keys(links).map(link).join('')}${field('https://www.example.org/b', 'veld')}${run(' na')}</w:p>`;
  assert.deepEqual(await outline(body, { links }), [
    '[web](https://www.example.org/a)[mail](mailto:wij@example.org)scriptfile[veld](https://www.example.org/b) na',
  ]);
});

test('tracked changes show as accepted: insertions stay, deletions, moved text and deleted rows go', async () => {
  const body = `<w:p>${run('blijft ')}<w:ins>${run('erbij ')}</w:ins><w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:moveFrom>${run('oud')}</w:moveFrom><w:moveTo>${run('nieuw')}</w:moveTo></w:p>
    <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('eerste helft ')}</w:p><w:p>${run('tweede helft')}</w:p>
    <w:tbl>${wordRow([wordCell(wordParagraph('weg'))], '<w:del/>')}${wordRow([wordCell(wordParagraph('cel'))])}</w:tbl>`;
  assert.deepEqual(await outline(body), ['blijft erbij nieuw', 'eerste helft tweede helft', '| cel |']);
});

test('a merged cell stands once with its spans, header rows are marked, and bullets in cells stay a list', async () => {
  const table = `<w:tbl>
    ${wordRow([wordCell(wordParagraph('Wanneer')), wordCell(wordParagraph('Wat'), '<w:gridSpan w:val="2"/>')], '<w:tblHeader/>')}
    ${wordRow([wordCell(wordParagraph('mei'), '<w:vMerge w:val="restart"/>'), wordCell(item('een', 5) + item('twee', 5)), wordCell('<w:p/>')])}
    ${wordRow([wordCell('<w:p/>', '<w:vMerge/>'), wordCell(wordParagraph('drie')), wordCell(wordParagraph('vier'))])}
    ${wordRow([wordCell(wordParagraph('rechts'))], '<w:gridBefore w:val="2"/>')}</w:tbl>`;
  const { blocks } = await documentOf('plan.docx', wordFile(table));
  assert.deepEqual(outlineOf(blocks), [
    '|= Wanneer | {2x1}Wat |',
    '| {1x2}mei | - een ; - twee |  |',
    '| drie | vier |',
    '| rechts |',
  ]);
  const [first] = blocks;
  assert.ok(first?.type === 'table');
  assert.deepEqual(
    first.rows.map((row) => row.cells.map((cell) => cell.column)),
    [[0, 1], [0, 1, 2], [1, 2], [2]],
  );
});

test('content controls, smart tags and nested tables show what they hold', async () => {
  const inner = `<w:tbl>${wordRow([wordCell(wordParagraph('binnen'))])}</w:tbl>`;
  const body = `<w:sdt><w:sdtPr/><w:sdtContent>${wordParagraph('in een besturing')}</w:sdtContent></w:sdt>
    <w:p><w:smartTag>${run('label')}</w:smartTag></w:p>
    <w:tbl><w:sdt><w:sdtContent>${wordRow([wordCell(wordParagraph('buiten') + inner)])}</w:sdtContent></w:sdt></w:tbl>`;
  assert.deepEqual(await outline(body), ['in een besturing', 'label', '| buiten ; | binnen | |']);
});

test('headers, notes, comments, text boxes, contents and hidden text stand aside, each with where it was', async () => {
  const box = `<w:txbxContent>${wordParagraph('in het vak')}</w:txbxContent>`;
  const body = `<w:p>${run('Tekst')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('geheim', '<w:vanish/>')}</w:p>
    ${wordParagraph('Doelen 3', style('TOC1'))}`;
  const parts = {
    styles: '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
    header: wordParagraph('Gemeente Voorbeeldstad'),
    footnotes: `<w:footnote w:type="separator" w:id="0">${wordParagraph('lijn')}</w:footnote><w:footnote w:id="2">${wordParagraph('bron')}</w:footnote>`,
    comments: `<w:comment w:author="Noor" w:id="1">${wordParagraph('klopt dit')}</w:comment>`,
  };
  const { blocks, aside } = await documentOf('plan.docx', wordFile(body, parts));
  assert.deepEqual(outlineOf(blocks), ['Tekst']);
  assert.deepEqual(aside.map(({ where, text }) => `${where}: ${text}`).sort(), [
    'inhoudsopgave: Doelen 3',
    'koptekst: Gemeente Voorbeeldstad',
    'opmerking van Noor: klopt dit',
    'tekstvak: in het vak',
    'verborgen tekst: geheim',
    'voetnoot: bron',
  ]);
});

test('numbers of blocks are unique, in reading order, and a table comes before what is in its cells', async () => {
  const body = `${wordParagraph('voor')}<w:tbl>${wordRow([wordCell(wordParagraph('a')), wordCell(wordParagraph('b'))])}</w:tbl>${wordParagraph('na')}`;
  const { blocks } = await documentOf('plan.docx', wordFile(body));
  const inCells = blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks)) : [],
  );
  assert.deepEqual(
    blocks.map((block) => block.at),
    [0, 1, 4],
  );
  assert.deepEqual(
    inCells.map((block) => block.at),
    [2, 3],
  );
});

test('properties give title, author and the day of the last change in Amsterdam', async () => {
  const properties =
    '<dc:title>Plan</dc:title><dc:creator>Noor</dc:creator><dcterms:modified>2026-03-01T23:30:00Z</dcterms:modified>';
  const document = await documentOf('plan.docx', wordFile(wordParagraph('x'), { properties }));
  assert.deepEqual(document.properties, { title: 'Plan', author: 'Noor', modifiedOn: '2026-03-02' });
});
