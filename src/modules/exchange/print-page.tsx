import type { Child } from 'hono/jsx';
import { type Frame, KeyValues, PublicPage, Table, UserLink } from '#ui/index.ts';
import { copy } from './copy.nl.ts';
import {
  type Block,
  isNamedAbove,
  type ListItem,
  type Outline,
  type Row,
  type Run,
  type Table as OutlineTable,
} from './export/outline/outline.ts';

// Not in pages/: it draws what export/ made, as the other kinds of document do.

/** The whole plan on one page, without menu, ready for the printer. */
export const PrintPage = ({
  frame,
  outline,
  backHref,
}: {
  readonly frame: Frame;
  readonly outline: Outline;
  readonly backHref: string;
}) => (
  <PublicPage frame={frame} title={outline.title} lead={outline.footer} wide>
    <div class="af-terug">
      <a href={backHref}>{copy.backToExport}</a>
      <p>{copy.printHow}</p>
      <een-kopie page></een-kopie>
    </div>
    <KeyValues items={outline.facts.map(({ label, text }) => [label, <Lines text={text} />])} />
    <div class="een-lopend af-plan">
      {outline.blocks.map((block, index) => blockOf(block, outline.blocks[index - 1]))}
    </div>
  </PublicPage>
);

function blockOf(block: Block, before: Block | undefined): Child {
  switch (block.type) {
    case 'heading':
      return <Heading level={block.level} text={block.text} />;
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <p>
            <Runs runs={block.runs} />
          </p>
        </blockquote>
      );
    case 'list':
      return <List items={block.items} />;
    case 'table':
      return <PlanTable table={block} isNamed={isNamedAbove(block, before)} />;
    case 'wide':
      return <div class="af-breed">{block.blocks.map((inner, index) => blockOf(inner, block.blocks[index - 1]))}</div>;
  }
}

const Heading = ({ level, text }: { readonly level: number; readonly text: string }) => {
  if (level === 1) return <h2>{text}</h2>;
  if (level === 2) return <h3>{text}</h3>;
  return level === 3 ? <h4>{text}</h4> : <h5>{text}</h5>;
};

const List = ({ items }: { readonly items: readonly ListItem[] }) => {
  const rows = items.map(({ depth, runs }) => (
    <li class={depth > 0 ? `im-diep-${Math.min(depth, 4)}` : undefined}>
      <Runs runs={runs} />
    </li>
  ));
  return items.every(({ ordered }) => ordered) ? <ol>{rows}</ol> : <ul>{rows}</ul>;
};

type PlanTableProps = { readonly table: OutlineTable; readonly isNamed: boolean };

const PlanTable = ({ table, isNamed }: PlanTableProps) => {
  const columns = table.columns.map(({ title, align }, index) => ({
    label: title,
    number: align === 'end',
    cell: ({ cells }: Row) => <Lines text={(cells[index] ?? []).join('\n')} />,
  }));
  const common = { caption: table.caption, hideCaption: isNamed, scroll: true, columns };
  const groups = groupsOf(table.rows);
  return groups === null ? <Table {...common} rows={table.rows} /> : <Table {...common} groups={groups} />;
};

/** The rows under the heads they stand below; null for a table without heads. */
function groupsOf(rows: readonly Row[]): { title: string; rows: Row[] }[] | null {
  if (rows[0]?.head === undefined) return null;
  const groups: { title: string; rows: Row[] }[] = [];
  for (const row of rows) {
    if (row.head) groups.push({ title: row.cells[0]?.join(' ') ?? '', rows: [] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups;
}

const Runs = ({ runs }: { readonly runs: readonly Run[] }) => (
  <>
    {runs.map((run) => (
      <OneRun run={run} />
    ))}
  </>
);

const OneRun = ({ run }: { readonly run: Run }) => {
  const bold = run.bold ? (
    <b>
      <Lines text={run.text} />
    </b>
  ) : (
    <Lines text={run.text} />
  );
  const italic = run.italic ? <i>{bold}</i> : bold;
  return <>{run.href ? <UserLink href={run.href}>{italic}</UserLink> : italic}</>;
};

const Lines = ({ text }: { readonly text: string }) => (
  <>
    {text.split('\n').map((line, index) =>
      index === 0 ? (
        line
      ) : (
        <>
          <br />
          {line}
        </>
      ),
    )}
  </>
);
