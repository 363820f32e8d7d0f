import { escaped } from '#kernel/escaped.ts';

/** The most characters a cell may hold; the embedded plan file keeps the whole text. */
const LONGEST_CELL = 32_000;

/** Collects the texts of a workbook, each once. */
export class SharedStrings {
  readonly #places = new Map<string, number>();
  #uses = 0;

  /** The number of a text in the table. */
  add(text: string): number {
    this.#uses += 1;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  /** The content of `xl/sharedStrings.xml`. */
  toXml(): string {
    const items = [...this.#places.keys()].map((text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`);
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

/** Spreadsheets read `_x0041_` as the letter A; an underscore that only looks like it is written as one itself. */
function cellText(text: string): string {
  const short = text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL)}…`.toWellFormed();
  return escaped(short.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}
