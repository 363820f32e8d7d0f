import { inflateSync } from 'node:zlib';

/** What a PDF says about its own accessibility. A smoke test of marks in the file, not a check against the whole of PDF/UA. */
export type PdfMarks = {
  readonly tagged: boolean;
  readonly language: string | null;
  readonly showsTitle: boolean;
  readonly saysPdfUa: boolean;
  readonly title: string | null;
  readonly hasHeaderCells: boolean;
  readonly hasHeadings: boolean;
  readonly hasFigureWithoutAlt: boolean;
  readonly pages: number;
};

/** Reads the marks from the bytes of a PDF, inside its compressed streams too. */
export function pdfMarks(bytes: Uint8Array): PdfMarks {
  const text = readable(Buffer.from(bytes));
  const xmp = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(text)?.[0] ?? '';
  return {
    tagged: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(text) && text.includes('/StructTreeRoot'),
    language: /\/Lang\s*\(([^)]*)\)/.exec(text)?.[1] ?? null,
    showsTitle: /\/DisplayDocTitle true/.test(text),
    saysPdfUa: /<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp),
    title: /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1] ?? null,
    hasHeaderCells: /\/S\s*\/TH\b/.test(text),
    hasHeadings: /\/S\s*\/H1\b/.test(text),
    hasFigureWithoutAlt: /\/S\s*\/Figure\b(?![\s\S]{0,400}?\/Alt)/.test(text),
    pages: (text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length,
  };
}

/** The file as text, with every stream that inflates written out after it. */
function readable(file: Buffer): string {
  const plain = file.toString('latin1');
  const parts = [plain];
  for (const { index } of plain.matchAll(/stream\r?\n/g)) {
    const start = plain.indexOf('\n', index) + 1;
    const end = plain.indexOf('endstream', start);
    try {
      parts.push(inflateSync(file.subarray(start, end)).toString('latin1'));
    } catch {
      // An image, a font or a stream that is not packed: it stands in the plain text already.
    }
  }
  return parts.join('\n');
}
