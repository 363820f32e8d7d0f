/** The rows of a text with values between commas, semicolons or tabs, quoted or not; Excel may say which on a first line `sep=;`. Linear; never throws. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const told = /^\ufeff?"?sep=([;,\t|])"?\r?(?:\n|$)/i.exec(text);
  return told ? rowsOf(text.slice(told[0].length), told[1] ?? ';') : rowsOf(text, separatorOf(text));
}

function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((each) => each.trim() !== '')) rows.push(row);
    row = [];
  };
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (isQuoted) {
      if (sign === '"') isQuoted = false;
      else cell += sign;
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
}

/** The sign that stands most often in the first line. */
function separatorOf(text: string): string {
  const first = text.slice(0, 5_000).split('\n')[0] ?? '';
  const count = (sign: string) => first.split(sign).length;
  return [';', '\t', ','].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}
