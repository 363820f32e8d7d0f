import {
  ButtonLink,
  EmptyState,
  type Frame,
  IconLine,
  IconList,
  PostButton,
  Section,
  Table,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { NameToAsk } from '../model/name-to-ask.ts';
import type { MyWeek, WeekItem } from '../model/week-item.ts';
import { NamesSection } from './names-section.tsx';

/** A week in words: number, and its days. */
type WeekWords = { readonly week: number; readonly days: string };
type Others = { readonly title: string; readonly items: readonly { readonly label: string; readonly href: string }[] };
type Props = {
  readonly frame: Frame;
  readonly day: string;
  readonly name: string;
  readonly week: MyWeek;
  readonly names: readonly NameToAsk[];
  readonly now: WeekWords;
  readonly next: WeekWords;
  /** Where somebody without a name of their own fills it in; null for who has one. */
  readonly nameHref: string | null;
  /** What waits outside the programmes. */
  readonly others: Others;
};

/** What one person has to do, late things first. */
export const MyWeekPage = ({ frame, day, name, week, names, now, next, nameHref, others }: Props) => {
  const isEmpty = week.late.length + week.this.length + week.next.length + week.vague.length === 0;
  const isFree = isEmpty && others.items.length === 0;
  return (
    <WorkbenchPage frame={frame} title={copy.title} lead={copy.lead(day)}>
      <OthersSection {...others} />
      {isEmpty && nameHref !== null ? (
        <EmptyState level={2} icon="user" title={copy.namelessTitle} text={copy.namelessText}>
          <ButtonLink href={nameHref} kind="primary">
            {copy.fillInName}
          </ButtonLink>
        </EmptyState>
      ) : isEmpty ? (
        <EmptyState
          level={2}
          icon="circle-check"
          title={isFree ? copy.emptyTitle : copy.emptyInPlans}
          text={copy.emptyText(name)}
        />
      ) : (
        <>
          {week.late.length > 0 ? <Part id="te-laat" title={copy.late} items={week.late} /> : null}
          <Part
            id="deze-week"
            title={copy.thisWeek(now.week, now.days)}
            items={week.this}
            nothing={copy.nothingThisWeek}
          />
          <Part
            id="volgende-week"
            title={copy.nextWeek(next.week, next.days)}
            items={week.next}
            nothing={copy.nothingNextWeek}
          />
          {week.vague.length > 0 ? <Part id="ergens" title={copy.vague} items={week.vague} /> : null}
        </>
      )}
      <NamesSection names={names} />
    </WorkbenchPage>
  );
};

const OthersSection = ({ title, items }: Others) =>
  items.length === 0 ? null : (
    <Section id="buiten-plannen" title={title}>
      <IconList>
        {items.map(({ label, href }) => (
          <IconLine icon="circle-check">
            <a href={href}>{label}</a>
          </IconLine>
        ))}
      </IconList>
    </Section>
  );

type PartProps = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly WeekItem[];
  readonly nothing?: string;
};

const Part = ({ id, title, items, nothing }: PartProps) => (
  <Section id={id} title={title}>
    {items.length === 0 ? (
      <p class="een-stil">{nothing}</p>
    ) : (
      <div class="een-weektabel">
        <Table
          caption={title}
          hideCaption
          rows={items}
          columns={[
            { label: copy.what, cell: (item) => <What item={item} />, rowHeader: true },
            { label: copy.when, cell: ({ when }) => when },
            { label: copy.programme, cell: (item) => <Where item={item} /> },
            { label: copy.actions, hideLabel: true, cell: (item) => <Done item={item} /> },
          ]}
        />
      </div>
    )}
  </Section>
);

const What = ({ item }: { readonly item: WeekItem }) => (
  <>
    <a href={item.href}>{item.title}</a>
    {item.partOf === null ? null : <div class="een-klein een-stil">{copy.taskOf(item.partOf)}</div>}
  </>
);

const Where = ({ item }: { readonly item: WeekItem }) => (
  <>
    {item.programme}
    {item.owner === null ? null : <div class="een-klein een-stil">{copy.sharedBy(item.owner)}</div>}
  </>
);

const Done = ({ item }: { readonly item: WeekItem }) =>
  item.done === null ? null : (
    <PostButton
      action={item.done.action}
      fields={item.done.fields}
      label={copy.done}
      accessibleName={copy.doneOf(item.title)}
      icon="check"
      small
    />
  );
