import { escaped } from '#kernel/escaped.ts';
import { type Block, isNamedAbove, type ListItem, type Outline, type Run, type Table } from '../outline/outline.ts';
import { STYLE } from './style.ts';

/** A page that stands on its own: no scripts, no outside files, its one style sheet inside, and a policy that forbids anything else. */
export function htmlDocument(outline: Outline): string {
  const title = escaped(outline.title);
  const facts = outline.facts
    .map(({ label, text }) => `<div><dt>${escaped(label)}</dt><dd>${lines(text)}</dd></div>`)
    .join('');
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${title}</h1>${facts === '' ? '' : `<dl>${facts}</dl>`}</header>
<main>
${blocksHtml(outline.blocks)}
</main>
<footer><p>${escaped(outline.footer)}</p></footer>
</body>
</html>
`;
}

const blocksHtml = (blocks: readonly Block[]): string =>
  blocks.map((block, index) => blockHtml(block, blocks[index - 1])).join('\n');

function blockHtml(block: Block, before: Block | undefined): string {
  switch (block.type) {
    case 'heading': {
      const level = Math.min(block.level + 1, 6);
      return `<h${level}>${escaped(block.text)}</h${level}>`;
    }
    case 'paragraph':
      return `<p>${block.runs.map(runHtml).join('')}</p>`;
    case 'quote':
      return `<blockquote><p>${block.runs.map(runHtml).join('')}</p></blockquote>`;
    case 'list':
      return listHtml(block.items);
    case 'table':
      return tableHtml(block, isNamedAbove(block, before));
    case 'wide':
      return `<div class="wide">\n${blocksHtml(block.blocks)}\n</div>`;
  }
}

function runHtml({ text, bold, italic, href }: Run): string {
  const strong = bold ? `<strong>${lines(text)}</strong>` : lines(text);
  const styled = italic ? `<em>${strong}</em>` : strong;
  return href === null ? styled : `<a href="${escaped(href)}" rel="noreferrer">${styled}</a>`;
}

const lines = (text: string): string => text.split('\n').map(escaped).join('<br>');

/** Flat items with a depth, as nested lists: an item opens or closes as many lists as its depth differs from the one before. */
function listHtml(items: readonly ListItem[]): string {
  const open: string[] = [];
  let html = '';
  for (const item of items) {
    while (open.length > item.depth + 1) html += `</li></${open.pop()}>`;
    if (open.length === item.depth + 1) html += '</li>';
    while (open.length < item.depth + 1) {
      const tag = item.ordered ? 'ol' : 'ul';
      html += open.length < item.depth ? `<${tag}><li>` : `<${tag}>`;
      open.push(tag);
    }
    html += `<li>${item.runs.map(runHtml).join('')}`;
  }
  while (open.length > 0) html += `</li></${open.pop()}>`;
  return html;
}

function tableHtml({ caption, columns, rows }: Table, isNamed: boolean): string {
  const head = columns
    .map(({ title, align }) => `<th scope="col"${align === 'end' ? ' class="end"' : ''}>${escaped(title)}</th>`)
    .join('');
  const body = rows.map(({ cells, total, head: isHead }) => {
    if (isHead)
      return `<tr class="${isHead === 'phase' ? 'head phase' : 'head'}"><th scope="rowgroup" colspan="${columns.length}">${escaped(cells[0]?.join(' ') ?? '')}</th></tr>`;
    const content = cells.map((cell, index) => {
      const end = columns[index]?.align === 'end' ? ' class="end"' : '';
      return index === 0
        ? `<th scope="row">${cell.map(escaped).join('<br>')}</th>`
        : `<td${end}>${cell.map(escaped).join('<br>')}</td>`;
    });
    return `<tr${total ? ' class="total"' : ''}>${content.join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table>${isNamed ? '' : `<caption>${escaped(caption)}</caption>`}<thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}
