import { contentTypes, coreProperties, relationships } from './word-file.ts';
import { type ZipPart, zipOf } from './zip-writer.ts';

const X = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A worksheet: the XML of its rows, what follows them, and whether it is hidden. */
export type TestSheet = {
  readonly name: string;
  readonly rows: string;
  readonly after?: string;
  readonly state?: string;
  readonly comments?: string;
};
export type SheetParts = { readonly strings?: string; readonly styles?: string; readonly workbook?: string };

/** An Excel workbook with these worksheets. */
export const sheetFile = (sheets: readonly TestSheet[], parts: SheetParts = {}): Uint8Array =>
  zipOf([
    {
      name: '[Content_Types].xml',
      content: contentTypes(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        '/xl/workbook.xml',
      ),
    },
    {
      name: '_rels/.rels',
      content: relationships([`<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`]),
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${X}" xmlns:r="${OFFICE}">${parts.workbook ?? ''}<sheets>${sheets.map(sheetLink).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships([
        ...sheets.map(
          (_, index) =>
            `<Relationship Id="s${index}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index}.xml"/>`,
        ),
        `<Relationship Id="t" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`,
        `<Relationship Id="u" Type="${OFFICE}/styles" Target="/xl/styles.xml"/>`,
      ]),
    },
    { name: 'xl/sharedStrings.xml', content: `<sst xmlns="${X}">${parts.strings ?? ''}</sst>` },
    { name: 'xl/styles.xml', content: `<styleSheet xmlns="${X}">${parts.styles ?? ''}</styleSheet>` },
    { name: 'docProps/core.xml', content: coreProperties('') },
    ...sheets.flatMap(sheetParts),
  ]);

const sheetLink = ({ name, state }: TestSheet, index: number): string =>
  `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}" ${state ? `state="${state}"` : ''}/>`;

function sheetParts({ rows, after, comments }: TestSheet, index: number): ZipPart[] {
  const sheet = {
    name: `xl/worksheets/sheet${index}.xml`,
    content: `<worksheet xmlns="${X}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after ?? ''}</worksheet>`,
  };
  if (comments === undefined) return [sheet];
  return [
    sheet,
    {
      name: `xl/worksheets/_rels/sheet${index}.xml.rels`,
      content: relationships([`<Relationship Id="c" Type="${OFFICE}/comments" Target="../comments${index}.xml"/>`]),
    },
    {
      name: `xl/comments${index}.xml`,
      content: `<comments xmlns="${X}"><commentList>${comments}</commentList></comments>`,
    },
  ];
}
