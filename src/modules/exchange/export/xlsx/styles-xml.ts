/** The place of each cell style in `cellXfs` below. */
export const STYLE = { text: 1, header: 2, quoted: 3, number: 4, euros: 5, day: 6, count: 7 } as const;

const TOP_WRAP = '<alignment vertical="top" wrapText="1"/>';
const CENTRE = '<alignment vertical="top" horizontal="center"/>';
const TOP = '<alignment vertical="top"/>';
const xf = (font: number, fill: number, border: number, rest: string) =>
  `<xf xfId="0" fontId="${font}" fillId="${fill}" borderId="${border}" applyAlignment="1" applyFont="1" applyFill="1" applyBorder="1" ${rest}</xf>`;

/** The content of `xl/styles.xml`. Numbers of formats from 164 on are ours, 14 is the short date of the reader's own country. */
export const STYLES_XML = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;€&quot;\\ #,##0.00"/><numFmt numFmtId="165" formatCode="0;-0;;@"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><color rgb="FF0B5C63"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDF1EF"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FFDBE2DF"/></bottom><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  xf(0, 0, 1, `numFmtId="49" applyNumberFormat="1">${TOP_WRAP}`),
  xf(1, 2, 1, `numFmtId="49" applyNumberFormat="1">${TOP_WRAP}`),
  xf(0, 0, 1, `numFmtId="49" applyNumberFormat="1" quotePrefix="1">${TOP_WRAP}`),
  xf(0, 0, 1, `numFmtId="0">${TOP}`),
  xf(0, 0, 1, `numFmtId="164" applyNumberFormat="1">${TOP}`),
  xf(0, 0, 1, `numFmtId="14" applyNumberFormat="1">${TOP}`),
  xf(0, 0, 1, `numFmtId="165" applyNumberFormat="1">${CENTRE}`),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
