import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A page of the Dutch manual; `text` is Markdown without the title. */
export type HandbookPage = { readonly slug: string; readonly title: string; readonly text: string };

const FOLDER = new URL('../../docs/handboek/', import.meta.url);
const FRONT = 'README';

function readPage(file: string): HandbookPage {
  const [first = '', ...rest] = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
  const text = rest
    .join('\n')
    .replaceAll(/\]\(([a-z-]+)\.md(#[a-z-]+)?\)/g, '](/handboek/$1$2)')
    .trim();
  return { slug: file.slice(0, -'.md'.length), title: first.replace(/^#\s*/, ''), text };
}

/** The manual as it stands in docs/handboek: the front page apart, the others by title. Links between pages lead inside the product. */
export function readHandbook(): { readonly front: HandbookPage; readonly pages: readonly HandbookPage[] } {
  const all = readdirSync(fileURLToPath(FOLDER))
    .filter((file) => file.endsWith('.md'))
    .map(readPage);
  const front = all.find(({ slug }) => slug === FRONT) ?? { slug: FRONT, title: 'Handboek', text: '' };
  return {
    front,
    pages: all.filter(({ slug }) => slug !== FRONT).sort((a, b) => a.title.localeCompare(b.title, 'nl')),
  };
}
