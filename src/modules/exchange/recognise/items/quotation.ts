/** The words between the first pair of quotation marks; null when there is none. */
export const quotedIn = (text: string): string | null =>
  /["“„‘'«]([^"”“'’»]{3,120})["”’'»]/u.exec(text)?.[1]?.trim() ?? null;

/** The text without quotation marks around it. */
export const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^["“„‘'«]+|["”’'»]+$/gu, '')
    .trim();
