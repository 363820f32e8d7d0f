import { parsePage, type Tree } from '../support/page/tree.ts';

let last: { readonly html: string; readonly tree: Tree } | undefined;

/** The page as a browser reads it; several look at the same page after each other. */
export function treeOf(html: string): Tree {
  if (last?.html !== html) last = { html, tree: parsePage(html) };
  return last.tree;
}
