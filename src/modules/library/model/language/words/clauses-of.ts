import type { Token } from './token.ts';
import type { Sentence } from './sentences-of.ts';

/** The words of a sentence between commas, brackets and the like: what belongs together stands in one of them. */
export function clausesOf(text: string, { tokens }: Sentence): readonly (readonly Token[])[] {
  const clauses: Token[][] = [];
  let end = -1;
  for (const token of tokens) {
    const open = clauses.at(-1);
    if (open && !/[,;:()–—“”"[\]]/.test(text.slice(end, token.from))) open.push(token);
    else clauses.push([token]);
    end = token.to;
  }
  return clauses;
}
