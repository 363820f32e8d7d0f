import type { FC } from 'hono/jsx';
import type { Section } from '#kernel/plan.ts';
import type { Finding } from '#modules/checks/index.ts';
import { messagePath } from '#modules/messages/index.ts';
import { anchorOf } from '#modules/plans/index.ts';
import { Disclosure, Heading, Icon, Markdown, ScrollArea } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { type Block, hasPart, type PartKind } from '../model/plan-blocks.ts';
import { heldStretches } from '../model/held-stretches.ts';
import { splitTables } from '../model/split-tables.ts';
import { anchorOfBlock, titleOf } from './block-title.ts';
import { EditInPlace, EditLink, isOpen, MoveButtons } from './item-tools.tsx';
import { Margin } from './margin.tsx';
import { AudiencesPart } from './parts/audiences-part.tsx';
import { BudgetPart } from './parts/budget-part.tsx';
import { CalendarPart } from './parts/calendar-part.tsx';
import { ChannelsPart } from './parts/channels-part.tsx';
import { AgreementsPart, EvaluationPart } from './parts/closing-parts.tsx';
import { GoalsPart } from './parts/goals-part.tsx';
import { LeftoverPart } from './parts/leftover-part.tsx';
import { MessagePart } from './parts/message-part.tsx';
import { EffortPart, RolesPart } from './parts/people-parts.tsx';
import { PhasesPart } from './parts/phases-part.tsx';
import type { PartProps, PlanView } from './plan-view.ts';

const PARTS: Readonly<Record<PartKind, FC<PartProps>>> = {
  goals: GoalsPart,
  audiences: AudiencesPart,
  message: MessagePart,
  channels: ChannelsPart,
  phases: PhasesPart,
  calendar: CalendarPart,
  organisation: RolesPart,
  effort: EffortPart,
  budget: BudgetPart,
  evaluation: EvaluationPart,
  decisionRoute: AgreementsPart,
  leftover: LeftoverPart,
};

type ChapterProps = { readonly view: PlanView; readonly block: Block; readonly findings: readonly Finding[] };

/** A chapter with its texts and items, and its remarks in the margin. */
export const Chapter = ({ view, block, findings }: ChapterProps) => {
  const title = titleOf(view.plan, block);
  const first = block.sections[0];
  const folds = block.parts.some((part) => hasPart(view.plan, part));
  const top = first === undefined ? 1 : (view.plan.sections[first]?.depth ?? 1);
  return (
    <section class="pl-blok" id={first === undefined ? anchorOfBlock(view.plan, block) : undefined}>
      <div class="pl-tekst">
        {first === undefined ? <h2>{title}</h2> : null}
        {block.sections.map((position, index) => {
          const section = view.plan.sections[position];
          return section ? (
            <Text
              view={view}
              section={section}
              level={index === 0 ? 2 : Math.min(4, Math.max(3, 2 + section.depth - top))}
              folds={folds}
              firstTable={1 + (view.tablesBefore[position] ?? 0)}
            />
          ) : null;
        })}
        {block.parts.map((part) => {
          const Part = PARTS[part];
          return (
            <>
              {first !== undefined && hasPart(view.plan, part) && block.parts.length > 1 ? (
                <h3 class="pl-sub">{copy.partTitles[part]}</h3>
              ) : null}
              {hasPart(view.plan, part) ? <Part view={view} findings={findings} /> : null}
            </>
          );
        })}
      </div>
      <Margin view={view} findings={findings} />
    </section>
  );
};

type TextProps = {
  readonly view: PlanView;
  readonly section: Section;
  readonly level: number;
  readonly folds: boolean;
  readonly firstTable: number;
};

const Text = ({ view, section, level, folds, firstTable }: TextProps) => {
  const { id, title } = section;
  const edits = folds ? editsOf(view, section) : 'text';
  const anchor = anchorOf(id ?? title);
  if (isOpen(view, id)) {
    return (
      <div id={anchor}>
        <Heading level={level}>{title}</Heading>
        <EditInPlace view={view} part="sections" id={id} label={title} />
      </div>
    );
  }
  return (
    <>
      <div class="pl-kop" id={anchor}>
        <Heading level={level}>{title}</Heading>
        <div class="pl-kop__acties">
          <MoveButtons view={view} part="sections" id={id} label={title} />
          {edits === 'message' ? (
            <a
              class="pl-pas"
              href={messagePath({ programme: view.programme.id })}
              aria-label={`${copy.editMessage}: ${title}`}
            >
              <Icon name="pencil" />
            </a>
          ) : (
            <EditLink view={view} id={id} label={title} />
          )}
        </div>
      </div>
      <Words view={view} section={section} folds={folds} firstTable={firstTable} edits={edits} />
    </>
  );
};

type Edits = 'text' | 'message';

/** A text of which the message holds every word is changed there, so that nobody changes the copy. */
function editsOf({ plan, held, mayEdit }: PlanView, { kind, markdown }: Section): Edits {
  if (kind !== 'message' || !mayEdit || !hasPart(plan, 'message') || markdown.trim() === '') return 'text';
  const pieces = splitTables(markdown);
  const isWhole = pieces.every(
    (piece) => piece.kind === 'words' && heldStretches(piece.text, held).every(({ kind: one }) => one === 'was'),
  );
  return isWhole ? 'message' : 'text';
}

type WordsProps = Omit<TextProps, 'level'> & { readonly edits: Edits };

/** The text itself. Words that the items hold are folded away, on screen only; a table of which the items stand below is folded away; another one scrolls by itself where it is too wide. */
const Words = ({ view, section, folds, firstTable, edits }: WordsProps) => {
  const { id, title, markdown } = section;
  const pieces = splitTables(markdown);
  const numberOf = (index: number) => firstTable + pieces.slice(0, index).filter(({ kind }) => kind === 'table').length;
  return (
    <>
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'words') {
          if (!folds) return <Markdown text={text} headingLevel={4} />;
          return heldStretches(text, view.held).map((stretch) =>
            stretch.kind === 'live' ? (
              <Markdown text={stretch.text} headingLevel={4} />
            ) : (
              <div class="pl-was">
                <Disclosure summary={copy.asWritten}>
                  <Markdown text={stretch.text} headingLevel={4} />
                  {edits === 'message' ? <EditLink view={view} id={id} label={title} /> : null}
                </Disclosure>
              </div>
            ),
          );
        }
        const table = (
          <ScrollArea label={copy.tableIn(numberOf(index), title)}>
            <Markdown text={text} />
          </ScrollArea>
        );
        return folds ? <Disclosure summary={copy.tableAsWritten}>{table}</Disclosure> : table;
      })}
    </>
  );
};
