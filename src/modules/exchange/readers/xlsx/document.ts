import type { SourceDocument, SourceTable } from '../../model/source-document.ts';
import { ASIDE } from '../aside.nl.ts';
import { type AsideNotes, collectAside } from '../aside-notes.ts';
import { type BlockCounter, countBlocks } from '../block-counter.ts';
import { textOfBlocks } from '../blocks.ts';
import { RefusedFile } from '../refusal.ts';
import { textOfRuns } from '../runs.ts';
import { attribute, childAt, childrenNamed, type XmlElement } from '../xml/element.ts';
import type { Archive } from '../zip/archive.ts';
import { readCoreProperties } from '../zip/core-properties.ts';
import { readRelationships, readXmlPart, type Relationship } from '../zip/office-package.ts';
import { readSharedStrings } from './shared-strings.ts';
import { headerRowsOf, linksOf, noteComments } from './sheet-parts.ts';
import { readSheetStyles } from './sheet-styles.ts';
import { sheetTable } from './sheet-table.ts';
import { hasWords, readWorksheet, type WorkbookParts, type Worksheet } from './worksheet.ts';

/** Reads an Excel workbook: a table for each worksheet that shows. Hidden worksheets and rows are noted aside. */
export async function readXlsx(archive: Archive, mainPart: string, fileName: string): Promise<SourceDocument> {
  const workbook = await readXmlPart(archive, mainPart);
  if (workbook?.name !== 'x:workbook') throw new RefusedFile('damaged');
  const relationships = await readRelationships(archive, mainPart);
  const partOfKind = async (kind: string) => {
    const part = relationships.find((link) => link.kind === kind && !link.external);
    return part ? readXmlPart(archive, part.target) : null;
  };
  const isFrom1904 = /^(1|true)$/.test(attribute(childAt(workbook, 'x:workbookPr'), 'date1904') ?? '');
  const parts: WorkbookParts = {
    strings: readSharedStrings(await partOfKind('sharedStrings')),
    styles: readSheetStyles(await partOfKind('styles')),
    dateSystem: isFrom1904 ? 1904 : 1900,
  };
  const notes = collectAside();
  const blocks: SourceTable[] = [];
  const count = countBlocks();
  for (const sheet of sheetsOf(workbook, relationships)) {
    const table = await readSheet(archive, sheet, { parts, notes, count });
    if (table) blocks.push(table);
  }
  return { format: 'xlsx', fileName, properties: await readCoreProperties(archive), blocks, aside: notes.all() };
}

type Sheet = { readonly name: string; readonly part: string; readonly hidden: boolean };
type Reading = { readonly parts: WorkbookParts; readonly notes: AsideNotes; readonly count: BlockCounter };

function sheetsOf(workbook: XmlElement, relationships: readonly Relationship[]): Sheet[] {
  const parts = new Map(
    relationships.filter((link) => link.kind === 'worksheet').map((link) => [link.id, link.target]),
  );
  return childrenNamed(childAt(workbook, 'x:sheets'), 'x:sheet').flatMap((element) => {
    const part = parts.get(attribute(element, 'r:id') ?? '');
    const hidden = (attribute(element, 'state') ?? 'visible') !== 'visible';
    return part === undefined ? [] : [{ name: attribute(element, 'name') ?? '', part, hidden }];
  });
}

async function readSheet(
  archive: Archive,
  sheet: Sheet,
  { parts, notes, count }: Reading,
): Promise<SourceTable | null> {
  const root = await readXmlPart(archive, sheet.part);
  if (root?.name !== 'x:worksheet') return null;
  const relationships = await readRelationships(archive, sheet.part);
  const content = readWorksheet(root, parts, linksOf(root, relationships));
  await noteComments(archive, relationships, { sheet: sheet.name, notes });
  if (content.rows.size === 0) return null;
  if (sheet.hidden) {
    notes.note(
      ASIDE.hiddenSheet(sheet.name),
      textOfBlocks([sheetTable(sheet.name, content, new Set(), countBlocks())]),
    );
    return null;
  }
  noteHiddenRows(sheet.name, content, notes);
  return sheetTable(sheet.name, content, await headerRowsOf(archive, relationships, content.filterRow), count);
}

/** A hidden row stays in the table, since a filter may have hidden it for a moment; the person who reviews is told. */
function noteHiddenRows(sheet: string, { rows, hiddenRows }: Worksheet, notes: AsideNotes): void {
  for (const [number, cells] of rows) {
    if (hiddenRows.has(number))
      notes.note(
        ASIDE.hiddenRow(sheet, number + 1),
        cells
          .filter(hasWords)
          .map((cell) => textOfRuns(cell.runs))
          .join(' | '),
      );
  }
}
