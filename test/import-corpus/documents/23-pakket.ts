import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

// Made with a document library instead of by hand: other XML than Word's own, a week column beside the date, an excluded audience.
const rows = [
  ['Week', 'Dag', 'Boodschap / actie', 'Aan wie', 'Via', 'Van wie', 'Uitvoering door'],
  ['9', 'di 28 feb', 'Wachtlijst gaat dicht', 'Verwijzers (niet: inwoners)', 'Mail', 'Directeur', 'Noor'],
  ['10', 'do 9 mrt', 'Uitleg over de noodmaatregel', 'Raad', 'Raadsbrief', 'Wethouder', 'Noor en Abdel'],
  ['11-12', '', 'Belronde langs gezinnen', 'Gezinnen op de wachtlijst', 'Telefoon', 'Lokaal team', 'Abdel'],
  ['14', 'ma 3 april', 'Wachtlijst weer open', 'Verwijzers; gezinnen', 'Mail, website', 'Directeur', 'Noor'],
];
const sections: readonly (readonly [string, readonly string[]])[] = [
  [
    'Situatieschets',
    [
      'Lokaal team Heuvelrade kan de vraag niet aan. De wachtlijst is opgelopen tot 140 gezinnen. Het college besloot op 14 februari 2023 tot een noodmaatregel: vijf weken geen nieuwe aanmeldingen, behalve bij spoed.',
    ],
  ],
  ['Doel van de communicatie', ['Verwijzers begrijpen waarom de wachtlijst dichtgaat en sturen alleen spoed door.']],
  ['Kernboodschap', ['Wie spoed heeft, wordt geholpen. Wie wacht, hoort binnen drie weken waar hij aan toe is.']],
  ['Planning', []],
  ['Na afloop', ['In april bespreken we met verwijzers wat beter kon.']],
];
const cellOf = (text: string) => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] });
const calendar = new Table({
  rows: rows.map((cells, index) => new TableRow({ tableHeader: index === 0, children: cells.map(cellOf) })),
});

const head = ['Communicatieplan noodmaatregel lokaal team', 'Gemeente Heuvelrade | 21 februari 2023 | versie 1.1'];
const document = new Document({
  sections: [
    {
      children: [
        new Paragraph({ text: head[0] ?? '', heading: HeadingLevel.TITLE }),
        new Paragraph(head[1] ?? ''),
        ...sections.flatMap(([name, paragraphs]) => [
          new Paragraph({ text: name, heading: HeadingLevel.HEADING_1 }),
          ...paragraphs.map((text) => new Paragraph(text)),
          ...(name === 'Planning' ? [calendar] : []),
        ]),
      ],
    },
  ],
});

// The library writes the moment of saving into the file, so these bytes are made once per run.
const packed = new Uint8Array(await Packer.toBuffer(document));
export const pakketBytes = () => packed;
export const pakketTexts = [
  ...head,
  ...sections.flatMap(([name, paragraphs]) => [name, ...paragraphs]),
  ...rows.flat().filter((text) => text !== ''),
];
