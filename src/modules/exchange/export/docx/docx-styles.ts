import type { IStylesOptions } from 'docx';

/** The colours of the workbench, dark enough for paper. */
export const COLOURS = { action: '0B5C63', subtle: '56635F', line: 'DBE2DF', head: 'EDF1EF', phase: 'D9E8E7' } as const;
/** A4 and its margins in twips (twentieths of a point). */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_134 } as const;

const FONT = 'Calibri';
const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: COLOURS.action },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

/** Real heading styles, so that Word and screen readers know the structure. Sizes are half points. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
    },
    title: {
      run: { font: FONT, size: 44, bold: true, color: COLOURS.action },
      paragraph: { spacing: { after: 240, line: 276, lineRule: 'auto' } },
    },
    heading1: heading(32, 400),
    heading2: heading(26, 300),
    heading3: heading(23, 240),
    heading4: heading(22, 200),
    heading5: heading(22, 200),
    heading6: heading(22, 200),
  },
  paragraphStyles: [
    {
      id: 'Citaat',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 24 },
      paragraph: {
        indent: { left: 340 },
        border: { left: { style: 'single', size: 18, space: 10, color: COLOURS.action } },
      },
    },
    {
      id: 'Cel',
      name: 'Tabelcel',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18 },
      paragraph: { spacing: { after: 20, line: 240, lineRule: 'auto' } },
    },
  ],
};
