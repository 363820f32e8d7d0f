import { parseFragment } from 'parse5';

/** Text with HTML character references (`&euro;`, `&#8211;`) written as the characters they stand for. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .split(/(&#?[A-Za-z0-9]{1,40};)/)
    .map((part, index) => (index % 2 === 1 ? decodeOne(part) : part))
    .join('');
}

const known = new Map<string, string>();

function decodeOne(reference: string): string {
  const earlier = known.get(reference);
  if (earlier !== undefined) return earlier;
  const node = parseFragment(reference).childNodes[0];
  const text = node && 'value' in node ? node.value : reference;
  if (known.size < 5_000) known.set(reference, text);
  return text;
}
