import type { Finding } from '#modules/checks/index.ts';
import { Icon, type IconName } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { attentionPath, fieldOfInfluencePath } from '../paths.ts';
import { editHref, type PlanView } from './plan-view.ts';

const SHOWN = 3;

type MarginProps = { readonly view: PlanView; readonly findings: readonly Finding[]; readonly title: string };

/** The remarks beside a chapter; nothing when there are none. */
export const Margin = ({ view, findings, title }: MarginProps) => {
  if (findings.length === 0) return null;
  const more = findings.length - SHOWN;
  return (
    <div class="pl-marge" role="group" aria-label={copy.marginOf(title)}>
      {findings.slice(0, more === 1 ? SHOWN + 1 : SHOWN).map((finding) => <Remark view={view} finding={finding} />)}
      {more > 1 ? <p class="een-klein"><a href={attentionPath({ programme: view.programme.id })}>{copy.moreRemarks(more)}</a></p> : null}
    </div>
  );
};

const iconOf = ({ rule, severity }: Finding): IconName => {
  if (rule === 'C1.silence') return 'volume-off';
  if (rule.startsWith('C4')) return 'arrows-sort';
  return severity === 'info' ? 'bulb' : 'alert-circle';
};

const Remark = ({ view, finding }: { readonly view: PlanView; readonly finding: Finding }) => {
  const title = copy.remarks[finding.rule];
  const mend = mendLink(view, finding);
  const query = new URLSearchParams({ regel: finding.rule, onderwerp: finding.subject });
  return (
    <div class={finding.severity === 'info' ? 'pl-opm pl-opm--tip' : 'pl-opm pl-opm--let'}>
      <Icon name={iconOf(finding)} />
      <div>
        <h3>{finding.certain ? '' : copy.possibly}{title}</h3>
        <p>{finding.message}</p>
        <p class="pl-opm__raad">{finding.advice}</p>
        <p class="een-rij">
          {mend ? <a href={mend.href}>{mend.label}</a> : null}
          {view.mayEdit ? (
            <a href={`${attentionPath({ programme: view.programme.id })}?${query}`} aria-label={copy.acceptOf(title, finding.subject)}>{copy.accept}</a>
          ) : null}
        </p>
      </div>
    </div>
  );
};

/** Where it can be mended. */
function mendLink(view: PlanView, { where, rule, subjectId }: Finding): { readonly href: string; readonly label: string } | null {
  const base = `/programmas/${view.programme.id}`;
  const editing = (label: string) => (subjectId !== undefined && view.mayEdit ? { href: editHref(view, subjectId), label } : null);
  if (rule === 'C2.channel') return { href: `${base}/middelen?bewerk=ja`, label: copy.toChannels };
  if (rule === 'C2.message') return { href: `${base}/boodschap`, label: copy.toMessage };
  switch (where.part) {
    case 'goals': return editing(copy.toGoal);
    case 'budget': return editing(copy.toBudget);
    case 'sections': return editing(copy.toSection);
    case 'audiences': return { href: fieldOfInfluencePath({ programme: view.programme.id }), label: copy.toAudience };
    case 'messages': return { href: `${base}/boodschap`, label: copy.toMessage };
    default: return { href: `${base}/kalender`, label: copy.toCalendar };
  }
}
