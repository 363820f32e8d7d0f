import { escaped } from '#kernel/escaped.ts';
import type { Plan } from '#kernel/plan.ts';
import { cleanPlan } from '../clean-text.ts';
import { titleOf } from '../outline/build-outline.ts';
import { PLAN_CONTENT_TYPE, PLAN_RELATIONSHIP, planParts } from '../package/plan-part.ts';
import { visibleTextOfXlsx } from '../package/visible-xlsx.ts';
import { writeZip, type ZipPart } from '../package/zip-writer.ts';
import { planSheets } from './plan-sheets.ts';
import { SharedStrings } from './shared-strings.ts';
import type { Sheet } from './sheet.ts';
import { columnName, pagesBeside, sheetXml } from './sheet-xml.ts';
import { STYLES_XML } from './styles-xml.ts';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The plan as a workbook that carries its own plan file. Dates stand as people wrote them; hidden columns sort. Its only formulas count. */
export async function planXlsx(plan: Plan, today: string): Promise<Uint8Array> {
  const clean = cleanPlan(plan);
  const sheets = planSheets(clean);
  const strings = new SharedStrings();
  const parts = new Map<string, string>(
    sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, strings)]),
  );
  parts.set('xl/sharedStrings.xml', strings.toXml());
  parts.set('xl/workbook.xml', workbookXml(sheets));
  parts.set('xl/_rels/workbook.xml.rels', workbookLinks(sheets));
  const visible = await visibleTextOfXlsx((name) => Promise.resolve(parts.get(name) ?? ''));
  parts.set('xl/styles.xml', STYLES_XML);
  parts.set('docProps/core.xml', coreXml(clean, today));
  const content = [...parts].map(([name, xml]): ZipPart => ({ name, bytes: Buffer.from(HEADER + xml) }));
  return writeZip([
    { name: '[Content_Types].xml', bytes: Buffer.from(HEADER + contentTypes(sheets)) },
    { name: '_rels/.rels', bytes: Buffer.from(HEADER + packageLinks()) },
    ...content,
    ...planParts(plan, visible),
  ]);
}

function workbookXml(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters = sheets.map(
    ({ name, columns, rows }, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${reference(name)}!$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}</definedName>`,
  );
  const titles = sheets.map(
    (sheet, index) => `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${repeated(sheet)}</definedName>`,
  );
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets><definedNames>${[...filters, ...titles].join('')}</definedNames></workbook>`;
}

/** The header on each page; on a second page beside the first also what a row is about. */
const repeated = (sheet: Sheet): string =>
  `${pagesBeside(sheet) > 1 ? `${reference(sheet.name)}!$A:$B,` : ''}${reference(sheet.name)}!$1:$1`;

const reference = (sheetName: string): string => escaped(`'${sheetName.replaceAll("'", "''")}'`);

function workbookLinks(sheets: readonly Sheet[]): string {
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdStrings" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>${PLAN_RELATIONSHIP}</Relationships>`;
}

function packageLinks(): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
}

function contentTypes(sheets: readonly Sheet[]): string {
  const overrides = sheets.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${overrides.join('')}<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${PLAN_CONTENT_TYPE}</Types>`;
}

function coreXml(plan: Plan, today: string): string {
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${today}T00:00:00Z</dcterms:${name}>`;
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(titleOf(plan))}</dc:title><dc:creator>${escaped(plan.programme.owner ?? 'Eenstemmig')}</dc:creator>${stamp('created')}${stamp('modified')}<dc:language>nl-NL</dc:language></cp:coreProperties>`;
}
