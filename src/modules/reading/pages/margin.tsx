import { calendarPath } from '#modules/calendar/index.ts';
import { channelsPath } from '#modules/channels/index.ts';
import { attentionPath, type Finding } from '#modules/checks/index.ts';
import { messagePath } from '#modules/messages/index.ts';
import { Icon, type IconName } from '#ui/index.ts';
import { fieldPath } from '#modules/audiences/index.ts';
import { copy } from '../copy.nl.ts';
import { groupRemarks, type RemarkGroup } from '../model/remarks.ts';
import { editHref, type PlanView } from './plan-view.ts';

const SHOWN = 3;
const SHOWN_ALIKE = 2;

type MarginProps = { readonly view: PlanView; readonly findings: readonly Finding[] };

/** The remarks beside a chapter; nothing when there are none. */
export const Margin = ({ view, findings }: MarginProps) => {
  const groups = groupRemarks(findings);
  if (groups.length === 0) return null;
  const rest = groups.slice(SHOWN).reduce((count, group) => count + group.findings.length, 0);
  return (
    <div class="pl-marge">
      {groups.slice(0, SHOWN).map((group) => (
        <Remark view={view} group={group} />
      ))}
      {rest > 0 ? (
        <p class="een-klein">
          <a href={attentionPath({ programme: view.programme.id })}>{copy.moreRemarks(rest)}</a>
        </p>
      ) : null}
    </div>
  );
};

const iconOf = ({ rule, severity }: Finding): IconName => {
  if (rule === 'C1.silence') return 'volume-off';
  if (rule.startsWith('C4')) return 'arrows-sort';
  return severity === 'info' ? 'bulb' : 'alert-circle';
};

type RemarkProps = { readonly view: PlanView; readonly group: RemarkGroup<Finding> };

/** Several remarks of one kind with one advice are told together. */
const Remark = ({ view, group: { first, findings } }: RemarkProps) => {
  const shown = findings.length === SHOWN_ALIKE + 1 ? findings : findings.slice(0, SHOWN_ALIKE);
  const more = findings.length - shown.length;
  return (
    <div class={first.severity === 'info' ? 'pl-opm pl-opm--tip' : 'pl-opm pl-opm--let'}>
      <Icon name={iconOf(first)} />
      <div>
        <h3>
          <span class="een-vh">{copy.remark}</span>
          {first.certain ? '' : copy.possibly}
          {copy.remarks[first.rule]}
        </h3>
        {shown.map((finding) => (
          <>
            <p>{finding.message}</p>
            <RemarkLinks view={view} finding={finding} />
          </>
        ))}
        <p class="pl-opm__raad">{first.advice}</p>
        {more > 0 ? (
          <p>
            <a href={`${attentionPath({ programme: view.programme.id })}?regel=${first.rule}`}>
              {copy.moreAlike(more)}
            </a>
          </p>
        ) : null}
      </div>
    </div>
  );
};

const RemarkLinks = ({ view, finding }: { readonly view: PlanView; readonly finding: Finding }) => {
  const mend = mendLink(view, finding);
  const query = new URLSearchParams({ regel: finding.rule, onderwerp: finding.subject });
  return (
    <p class="een-rij">
      {mend ? (
        <a href={mend.href} aria-label={`${mend.label}: ${finding.subject}`}>
          {mend.label}
        </a>
      ) : null}
      {view.mayEdit ? (
        <a
          href={`${attentionPath({ programme: view.programme.id })}?${query}`}
          aria-label={copy.acceptOf(copy.remarks[finding.rule], finding.subject)}
        >
          {copy.accept}
        </a>
      ) : null}
    </p>
  );
};

/** Where it can be mended. */
function mendLink(
  view: PlanView,
  { where, rule, subjectId }: Finding,
): { readonly href: string; readonly label: string } | null {
  const at = { programme: view.programme.id };
  const editing = (label: string) =>
    subjectId !== undefined && view.mayEdit ? { href: editHref(view, subjectId), label } : null;
  if (rule === 'C2.channel') return { href: `${channelsPath(at)}?bewerk=ja`, label: copy.toChannels };
  if (rule === 'C2.message') return { href: messagePath(at), label: copy.toMessage };
  switch (where.part) {
    case 'goals':
      return editing(copy.toGoal);
    case 'budget':
      return editing(copy.toBudget);
    case 'sections':
      return editing(copy.toSection);
    case 'audiences':
      return { href: fieldPath(at), label: copy.toAudience };
    case 'messages':
      return { href: messagePath(at), label: copy.toMessage };
    default:
      return { href: calendarPath(at), label: copy.toCalendar };
  }
}
