import { isAllBold, runsText } from '../text/blocks.ts';
import { isSectionTitle } from '../vocabulary/section-kind.ts';
import { isDateCell } from '../table/contents.ts';
import { candidatesOf, STRONG } from '../table/header.ts';
import type { FlowBlock } from './layout.ts';

const FEWEST = 3;
/** Below a bold name that opens no chapter fewer will do. */
const FEWEST_BELOW_NAME = 2;
const LABELLED = /^\s*([^:\n]{2,40}?)\s*:\s+(\S[^\n]*)$/u;

/**
 * Places of paragraphs that are the labelled lines of one activity ('Wanneer: 3 mei', 'Doelgroep: ouders', 'Wie: Noor' below each
 * other): their labels are fields, and no chapters.
 */
export function cardLines(flow: readonly FlowBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open: number[] = [];
  const close = (): void => {
    const fewest = isBoldName(flow[(open[0] ?? 0) - 1]) ? FEWEST_BELOW_NAME : FEWEST;
    if (open.length >= fewest && open.some((at) => saysWhen(flow[at]))) for (const at of open) found.add(at);
    open = [];
  };
  flow.forEach((item, at) => {
    const text = textOf(item);
    if (text !== null && text.trim() === '') return;
    if (text !== null && LABELLED.test(text)) open.push(at);
    else close();
  });
  close();
  return found;
}

const textOf = (item: FlowBlock | undefined): string | null =>
  item?.block.type === 'paragraph' && item.block.list === null && !item.title ? runsText(item.block.runs) : null;

const isBoldName = (item: FlowBlock | undefined): boolean => {
  const text = textOf(item)?.trim() ?? '';
  return (
    item?.block.type === 'paragraph' &&
    text !== '' &&
    text.length <= 80 &&
    isAllBold(item.block.runs) &&
    !isSectionTitle(text)
  );
};

function saysWhen(item: FlowBlock | undefined): boolean {
  const [, label = '', value = ''] = LABELLED.exec(textOf(item) ?? '') ?? [];
  const isMoment = candidatesOf(label).some(({ role, score }) => role === 'date' && score >= STRONG);
  return isMoment && isDateCell(value.trim(), null);
}
