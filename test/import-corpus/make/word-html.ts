import { type Block, type Cell, type Item, linesOf, runsOf } from './block.ts';
import { escapeXml } from './xml.ts';

/** A page the way Word saves it: `MsoNormal` on everything, conditional comments, list marks typed as text. */
export const writeWordHtml = (blocks: readonly Block[], pageTitle: string): Uint8Array =>
  new TextEncoder().encode(`<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><title>${escapeXml(pageTitle)}</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=NL style='tab-interval:35.4pt'><div class=WordSection1>
${blocks.map(blockHtml).join('\n')}
</div></body></html>
`);

const blockHtml = (block: Block): string => {
  if (block.type === 'heading')
    return `<h${block.level}><span style='mso-fareast-font-family:"Times New Roman"'>${inline(block.text)}<o:p></o:p></span></h${block.level}>`;
  if (block.type === 'paragraph')
    return paragraph(
      block.text,
      block.style === 'Title' ? 'MsoTitle' : block.style === 'Subtitle' ? 'MsoSubtitle' : 'MsoNormal',
    );
  if (block.type === 'list') return block.items.map((item) => itemHtml(item, 1)).join('\n');
  if (block.type === 'table') {
    const rows = block.rows.map(
      (r) => `<tr style='mso-yfti-irow:1'>${r.cells.map((c) => cellHtml(c, r.header)).join('')}</tr>`,
    );
    return `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>\n${rows.join('\n')}\n</table>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>`;
  }
  return '';
};

const inline = (text: string) =>
  runsOf(text)
    .map((run) => {
      const plain = escapeXml(run.text).replaceAll('\v', '<br>\n').replaceAll('\u00a0', '&nbsp;');
      return run.bold ? `<b>${plain}</b>` : run.italic ? `<i>${plain}</i>` : plain;
    })
    .join('');

const paragraph = (text: string, className: string) =>
  `<p class=${className}><span lang=NL>${inline(text)}<o:p></o:p></span></p>`;

const itemHtml = (item: Item, depth: number): string => {
  const text = typeof item === 'string' ? item : item.text;
  const own = `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${depth} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${inline(text)}<o:p></o:p></p>`;
  return typeof item === 'string' ? own : [own, ...item.items.map((child) => itemHtml(child, depth + 1))].join('\n');
};

const cellHtml = (source: Cell, isHeader: boolean) => {
  const spans = `${source.columns > 1 ? ` colspan=${source.columns}` : ''}${source.rows > 1 ? ` rowspan=${source.rows}` : ''}`;
  const content = linesOf(source.text)
    .map((line) =>
      line.item ? itemHtml(line.text, 1) : paragraph(isHeader ? `**${line.text}**` : line.text, 'MsoNormal'),
    )
    .join('\n');
  return `<td width=120 valign=top${spans} style='border:solid windowtext 1.0pt'>\n${content}\n</td>`;
};
