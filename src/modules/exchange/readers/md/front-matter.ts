/** A text without the lines of settings (`---`) that some programs put first. `title` is the title those lines give, or null. */
export function splitFrontMatter(text: string): { frontMatter: string; title: string | null; body: string } {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const body = lines.join('\n');
  const end =
    lines[0]?.trimEnd() === '---'
      ? lines.slice(0, 60).findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line))
      : -1;
  const inside = lines.slice(1, Math.max(end, 1));
  if (end < 2 || !inside.every((line) => /^([\w-]+:( |$)|[ \t]|#|- |$)/.test(line)))
    return { frontMatter: '', title: null, body };
  const title =
    inside.map((line) => /^(?:title|titel):\s*["']?(.*?)["']?\s*$/i.exec(line)?.[1]).find((found) => found) ?? null;
  return { frontMatter: inside.join('\n'), title, body: lines.slice(end + 1).join('\n') };
}
