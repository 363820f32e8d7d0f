import type { ImportResult } from './import-file.ts';
import { bodyOf } from './model/read-pieces.ts';
import { wordsOfPiece } from './model/piece-words.ts';
import type { SourceBlock, SourceRun } from './model/source-document.ts';
import { kindName } from './recognise/words.nl.ts';
import type { Recognition, RecognisedItem } from './recognise/index.ts';

/** A plan file as a document to look at: a heading a kind, a paragraph an item, so that each item can point to its words. */
export function documentOfPlan(fileName: string, { plan, items }: Recognition): ImportResult {
  const blocks: SourceBlock[] = [];
  const placed: RecognisedItem[] = [];
  for (const item of items) {
    const body = bodyOf(plan, item);
    if (!body) continue;
    if (placed.at(-1)?.kind !== item.kind)
      blocks.push({ type: 'heading', at: blocks.length, level: 1, runs: [run(kindName[item.kind], true)] });
    const { title, texts, when, audiences, channels, people } = wordsOfPiece(body);
    const at = blocks.length;
    const rest = [when?.text ?? '', audiences.join(', '), channels.join(', '), people.join(', '), ...texts].filter(
      (text) => text !== '',
    );
    blocks.push({
      type: 'paragraph',
      at,
      list: null,
      runs: [run(title, true), ...(rest.length > 0 ? [run(`\n${rest.join('\n')}`, false)] : [])],
    });
    placed.push({ ...item, at: [at] });
  }
  const document = {
    format: 'txt',
    fileName,
    properties: { title: plan.programme.name, author: null, modifiedOn: null },
    blocks,
    aside: [],
  } as const;
  return { plan, items: placed, document };
}

const run = (text: string, bold: boolean): SourceRun => ({ text, bold, italic: false, struck: false, href: null });
