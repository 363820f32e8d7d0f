import type { Child } from 'hono/jsx';
import { classNames, UserLink } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { Piece } from '../model/piece.ts';
import type { SourceBlock, SourceParagraph, SourceRun, SourceTable } from '../model/source-document.ts';
import type { SourceSheet } from '../model/source-sheets.ts';
import { gridOf } from '../model/table-grid.ts';

type Marks = { readonly marks: ReadonlyMap<number, readonly Piece[]>; readonly cardHref: (piece: Piece) => string };
type PaperProps = Marks & { readonly sheet: SourceSheet };

/** The document as paper, with a number at everything that was recognised in it. */
export const SourcePaper = ({ sheet, ...marks }: PaperProps) => (
  <section class="im-blad" tabindex={0} aria-label={copy.paper}>
    <Blocks blocks={sheet.blocks} {...marks} />
    {sheet.aside.length > 0 ? (
      <>
        <p class="im-h">{copy.aside}</p>
        <ul>
          {sheet.aside.map(({ where, text }) => (
            <li>{where === '' ? text : `${where}: ${text}`}</li>
          ))}
        </ul>
      </>
    ) : null}
  </section>
);

const Blocks = ({ blocks, ...marks }: Marks & { readonly blocks: readonly SourceBlock[] }) => (
  <>
    {groupsOf(blocks).map((group) => {
      if ('items' in group) return <List items={group.items} ordered={group.ordered} {...marks} />;
      const { block } = group;
      if (block.type === 'table') return <PaperTable table={block} {...marks} />;
      return (
        <p class={block.type === 'heading' ? 'im-h' : undefined}>
          <Marked block={block} {...marks} />
        </p>
      );
    })}
  </>
);

type Group = { readonly block: SourceBlock } | { readonly items: SourceParagraph[]; readonly ordered: boolean };

/** List items that follow each other make one list. */
function groupsOf(blocks: readonly SourceBlock[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.type !== 'paragraph' || block.list === null) groups.push({ block });
    else if (last && 'items' in last && last.ordered === block.list.ordered) last.items.push(block);
    else groups.push({ items: [block], ordered: block.list.ordered });
  }
  return groups;
}

const List = ({
  items,
  ordered,
  ...marks
}: Marks & { readonly items: readonly SourceParagraph[]; readonly ordered: boolean }) => {
  const rows = items.map((item) => (
    <li class={item.list && item.list.depth > 0 ? `im-diep-${Math.min(item.list.depth, 4)}` : undefined}>
      <Marked block={item} {...marks} />
    </li>
  ));
  return ordered ? <ol>{rows}</ol> : <ul>{rows}</ul>;
};

const PaperTable = ({ table, ...marks }: Marks & { readonly table: SourceTable }) => (
  <>
    {table.sheet ? <p class="im-h">{copy.sheetName(table.sheet)}</p> : null}
    {marks.marks.has(table.at) ? (
      <p>
        <Numbers pieces={marks.marks.get(table.at) ?? []} {...marks} />
      </p>
    ) : null}
    <div class="im-tabel">
      <table>
        {gridOf(table.rows).map((cells, index) => (
          <tr>
            {cells.map(({ cell, columns, rows }) => {
              const span = { colspan: columns > 1 ? columns : undefined, rowspan: rows > 1 ? rows : undefined };
              const content = cell ? <Blocks blocks={cell.blocks} {...marks} /> : null;
              return table.rows[index]?.header && cell ? <th {...span}>{content}</th> : <td {...span}>{content}</td>;
            })}
          </tr>
        ))}
      </table>
    </div>
  </>
);

const Marked = ({ block, ...marks }: Marks & { readonly block: Exclude<SourceBlock, SourceTable> }) => {
  const pieces = marks.marks.get(block.at) ?? [];
  const words = block.runs.map((run) => <Run run={run} />);
  if (pieces.length === 0) return <>{words}</>;
  return (
    <mark class={`im-f ${lookOf(pieces)}`}>
      <Numbers pieces={pieces} {...marks} />
      {words}
    </mark>
  );
};

const Numbers = ({ pieces, cardHref }: Marks & { readonly pieces: readonly Piece[] }) => (
  <>
    {pieces.map((piece) => (
      <a
        id={`b${piece.number}`}
        class={classNames('im-nr', numberLook(piece))}
        href={cardHref(piece)}
        aria-label={copy.toPiece(piece.number)}
      >
        {piece.number}
      </a>
    ))}
  </>
);

/** How the number of a piece looks, beside its words. */
export const numberLook = ({ state }: Piece): string =>
  state === 'open' ? 'im-nr--twijfel' : isAside(state) ? 'im-nr--uit' : '';

const isAside = (state: Piece['state']): boolean => state === 'out' || state === 'loose' || state === 'known';

function lookOf(pieces: readonly Piece[]): string {
  if (pieces.some(({ state }) => state === 'open')) return 'im-f--twijfel';
  return pieces.every(({ state }) => isAside(state)) ? 'im-f--uit' : '';
}

const Run = ({ run }: { readonly run: SourceRun }) => {
  const text: Child = run.text.split('\n').map((line, index) =>
    index === 0 ? (
      line
    ) : (
      <>
        <br />
        {line}
      </>
    ),
  );
  const bold = run.bold ? <b>{text}</b> : text;
  const italic = run.italic ? <i>{bold}</i> : bold;
  const struck = run.struck ? <s>{italic}</s> : italic;
  return <>{run.href ? <UserLink href={run.href}>{struck}</UserLink> : struck}</>;
};
