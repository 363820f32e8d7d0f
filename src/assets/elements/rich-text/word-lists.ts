import { STYLE_ATTRIBUTE } from './quiet-html.ts';

type Line = { readonly element: Element; readonly level: number; readonly ordered: boolean };

/** Makes real lists of the paragraphs with a dot or number in front that Word puts on the clipboard. */
export function makeLists(root: Element): void {
  const open: { list: Element; level: number }[] = [];
  let previous: Element | null = null;
  for (const element of [...root.querySelectorAll('p')]) {
    const line = lineOf(element);
    if (line === undefined) continue;
    // Another paragraph in between ends the lists that were open.
    if (element.previousElementSibling !== previous) open.length = 0;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > line.level) open.pop();
    const list = open.at(-1)?.level === line.level ? open.at(-1)?.list : start(line, open);
    list?.append(itemOf(line.element));
    previous = open[0]?.list ?? null;
  }
}

function lineOf(element: Element): Line | undefined {
  const level = /mso-list:[^;]*\blevel(\d)/i.exec(styleOf(element))?.[1];
  const isListed = level !== undefined || /^MsoListParagraph/.test(element.className);
  const sign = [...element.querySelectorAll(`[${STYLE_ATTRIBUTE}]`)].find((part) =>
    /mso-list:\s*ignore/i.test(styleOf(part)),
  );
  if (!isListed || sign === undefined) return undefined;
  const ordered = /^\s*(?:\d{1,3}|[a-z]{1,4})[.)]/i.test(sign.textContent ?? '');
  sign.remove();
  return { element, level: Number(level ?? 1), ordered };
}

/** A deeper list goes into the last item of the list above it. */
function start(line: Line, open: { list: Element; level: number }[]): Element {
  const list = line.element.ownerDocument.createElement(line.ordered ? 'ol' : 'ul');
  const above = open.at(-1)?.list.lastElementChild;
  if (above) above.append(list);
  else line.element.before(list);
  open.push({ list, level: line.level });
  return list;
}

function itemOf(element: Element): Element {
  const item = element.ownerDocument.createElement('li');
  const words = element.ownerDocument.createElement('p');
  words.append(...element.childNodes);
  item.append(words);
  element.remove();
  return item;
}

/** Style of a pasted element, as text; it never becomes one. */
export const styleOf = (element: Element): string => element.getAttribute(STYLE_ATTRIBUTE) ?? '';
