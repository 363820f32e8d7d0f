import {
  ButtonLink,
  Disclosure,
  EmptyState,
  Filter,
  FilterBar,
  type Frame,
  Icon,
  type IconName,
  Notice,
  Section,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy, PART_WORDS, RULE_WORDS, SEVERITY_WORDS } from '../copy.nl.ts';
import { type AttentionFilter, type AttentionGroup, foldFindings, PLACES } from '../model/attention-view.ts';
import { type Finding, RULES, SEVERITIES, type Severity } from '../model/finding.ts';
import { AcceptedList, type AcceptedRow } from './accepted-list.tsx';
import { FindingItem, type FindingItemProps } from './finding-item.tsx';

export type AttentionPageProps = {
  readonly frame: Frame;
  readonly groups: readonly AttentionGroup[];
  readonly filter: AttentionFilter;
  readonly counts: { readonly open: number; readonly accepted: number; readonly passed: number };
  /** Rules that found something now; only these are worth a choice. */
  readonly rulesFound: readonly string[];
  readonly accepted: readonly AcceptedRow[];
  readonly mayEdit: boolean;
  readonly isEmptyPlan: boolean;
  /** The person asked to accept something that is not found any more. */
  readonly isGone: boolean;
  readonly hrefs: {
    /** Without any filter; and with the same filters, but nothing left out. */
    readonly all: string;
    readonly everything: string;
    readonly newActivity: string;
    readonly removalOf: (id: string) => string;
  };
  readonly itemOf: (finding: Finding) => FindingItemProps;
};

const LOOK: Readonly<Record<Severity, IconName>> = {
  error: 'alert-triangle',
  warning: 'exclamation-circle',
  info: 'bulb',
};

/** Everything the checks say about a programme, most urgent first. */
export const AttentionPage = (props: AttentionPageProps) => {
  const { frame, counts, groups, accepted, mayEdit, isGone, hrefs, filter } = props;
  return (
    <WorkbenchPage
      frame={frame}
      title={copy.title}
      lead={props.isEmptyPlan ? undefined : copy.lead(counts.open, counts.accepted, counts.passed, RULES.length)}
    >
      {isGone ? <Notice kind="info">{copy.gone}</Notice> : null}
      {counts.open > 0 && !props.isEmptyPlan ? (
        <Filters frame={frame} filter={filter} rulesFound={props.rulesFound} allHref={hrefs.all} />
      ) : null}
      {groups.map((group) => (
        <Group group={group} itemOf={props.itemOf} everythingHref={hrefs.everything} />
      ))}
      {groups.length === 0 ? <Nothing {...props} /> : null}
      {accepted.length > 0 ? <AcceptedList rows={accepted} mayEdit={mayEdit} removalOf={hrefs.removalOf} /> : null}
    </WorkbenchPage>
  );
};

type FiltersProps = {
  readonly frame: Frame;
  readonly filter: AttentionFilter;
  readonly rulesFound: readonly string[];
  readonly allHref: string;
};

const Filters = ({ frame, filter, rulesFound, allHref }: FiltersProps) => {
  const chosen = (value: string | null) => (value === null ? [] : [value]);
  const path = withoutSubject(frame.path);
  return (
    <FilterBar>
      <Filter
        name="soort"
        label={copy.filterKind}
        path={path}
        chosen={chosen(filter.severity)}
        options={SEVERITIES.map((value) => ({ value, label: SEVERITY_WORDS[value].title }))}
      />
      <Filter
        name="onderdeel"
        label={copy.filterPart}
        path={path}
        chosen={chosen(filter.part)}
        options={PLACES.map((value) => ({ value, label: PART_WORDS[value] }))}
      />
      <Filter
        name="regel"
        label={copy.filterRule}
        path={path}
        chosen={chosen(filter.rule)}
        options={RULES.filter((rule) => rulesFound.includes(rule)).map((value) => ({
          value,
          label: RULE_WORDS[value],
        }))}
      />
      {(filter.severity ?? filter.part ?? filter.rule) ? <a href={allHref}>{copy.clear}</a> : null}
    </FilterBar>
  );
};

/** A choice of the filters stays, an open form does not. */
function withoutSubject(path: string): string {
  const url = new URL(path, 'http://localhost');
  if (url.searchParams.has('onderwerp')) url.searchParams.delete('regel');
  for (const name of ['onderwerp', 'gedaan']) url.searchParams.delete(name);
  return `${url.pathname}${url.search}`;
}

type GroupProps = {
  readonly group: AttentionGroup;
  readonly itemOf: AttentionPageProps['itemOf'];
  readonly everythingHref: string;
};

const Group = ({ group, itemOf, everythingHref }: GroupProps) => (
  <Section
    id={`soort-${group.severity}`}
    title={
      <span class={`aa-soort aa-soort--${group.severity}`}>
        <Icon name={LOOK[group.severity]} />
        {SEVERITY_WORDS[group.severity].title} <span class="aa-tel">{group.count}</span>
      </span>
    }
    note={SEVERITY_WORDS[group.severity].note}
  >
    {group.parts.map(({ part, findings, more }) => (
      <div class="aa-deel">
        <h3>{PART_WORDS[part]}</h3>
        <ul>
          {foldFindings(findings).map(({ lead, others }, index, all) => (
            <>
              <FindingItem {...itemOf(lead)} isLikeAbove={isSaidAlready(lead, all[index - 1]?.lead)} />
              {others.length > 0 ? <SameRemarks items={others.map(itemOf)} /> : null}
            </>
          ))}
        </ul>
        {more > 0 ? (
          <p>
            {copy.notShown(more)} <a href={everythingHref}>{copy.showEverything}</a>
          </p>
        ) : null}
      </div>
    ))}
  </Section>
);

const isSaidAlready = (finding: Finding, above: Finding | undefined): boolean =>
  finding.why === above?.why && finding.advice === above.advice;

/** The same remark about others: one line, that opens to each of them. */
const SameRemarks = ({ items }: { readonly items: readonly FindingItemProps[] }) => (
  <li>
    <Disclosure
      summary={copy.sameRemark(items.map(({ finding }) => finding.subject))}
      open={items.some(({ form }) => form !== null)}
    >
      <ul>
        {items.map((item) => (
          <FindingItem {...item} isLikeAbove />
        ))}
      </ul>
    </Disclosure>
  </li>
);

const Nothing = ({ counts, isEmptyPlan, hrefs, mayEdit }: AttentionPageProps) => {
  if (counts.open > 0 && !isEmptyPlan)
    return (
      <EmptyState title={copy.nothingFits} text={copy.nothingFitsText} level={2} icon="filter">
        <a href={hrefs.all}>{copy.clear}</a>
      </EmptyState>
    );
  if (!isEmptyPlan) return <EmptyState title={copy.goodTitle} text={copy.goodText} level={2} icon="circle-check" />;
  return (
    <EmptyState title={copy.emptyTitle} text={copy.emptyText} level={2}>
      {mayEdit ? (
        <ButtonLink href={hrefs.newActivity} kind="primary" icon="calendar-plus">
          {copy.emptyStart}
        </ButtonLink>
      ) : null}
    </EmptyState>
  );
};
