import { plainWords } from '#modules/audiences/index.ts';
import type { Frame } from '#ui/index.ts';
import { RULE_WORDS } from './copy.nl.ts';
import type { CheckedProgramme } from './load-checks.ts';
import { fits, groupFindings, MOST_IN_PART, parseAttentionFilter } from './model/attention-view.ts';
import { type Finding, RULES } from './model/finding.ts';
import type { AcceptedRow } from './pages/accepted-list.tsx';
import type { AttentionPageProps } from './pages/attention-page.tsx';
import type { FindingItemProps, OpenAcceptance } from './pages/finding-item.tsx';
import { acceptancePath, acceptanceRemovalPath, attentionPath, spotPaths } from './paths.ts';
import { mendOf, spotOf } from './spot.ts';

const ALL_PARAMETER = 'alles';

type Asked = {
  readonly frame: Frame;
  readonly programme: string;
  readonly checked: CheckedProgramme;
  readonly open: OpenAcceptance | null;
  readonly mayEdit: boolean;
  readonly query: (name: string) => string;
};

/** What the page draws, from the checks and the address. */
export function attentionProps(asked: Asked): AttentionPageProps {
  const { frame, programme, checked, open, mayEdit } = asked;
  const { plan, result } = checked;
  const filter = parseAttentionFilter(asked.query);
  const isAsked = (finding: Finding) => open !== null && finding.rule === open.rule && finding.subject === open.subject;
  const isEmptyPlan = plan.activities.length === 0 && plan.audiences.length === 0 && plan.goals.length === 0;
  const most = asked.query(ALL_PARAMETER) === '' ? MOST_IN_PART : Number.POSITIVE_INFINITY;
  const shown = result.open.filter((finding) => fits(finding, filter) || isAsked(finding));
  return {
    frame,
    filter,
    mayEdit,
    groups: isEmptyPlan && open === null ? [] : groupFindings(shown, { most, isKept: isAsked }),
    counts: { open: result.open.length, accepted: result.accepted.length, passed: result.passed },
    rulesFound: result.open.map(({ rule }) => rule),
    accepted: acceptedRows(checked),
    isEmptyPlan,
    isGone: open !== null && !result.open.some(isAsked),
    hrefs: {
      all: attentionPath({ programme }),
      everything: everythingHref(asked),
      newActivity: spotPaths.newActivity({ programme }),
      removalOf: (item) => acceptanceRemovalPath({ programme, item }),
    },
    itemOf: (finding) => itemOf(finding, asked, isAsked(finding)),
  };
}

/** The same choice of findings, all of them. */
const everythingHref = ({ programme, query, open }: Asked): string => {
  const names = open === null ? ['soort', 'onderdeel', 'regel'] : ['soort', 'onderdeel'];
  const kept = names.flatMap((name) => (query(name) === '' ? [] : [[name, query(name)]]));
  return `${attentionPath({ programme })}?${new URLSearchParams([...kept, [ALL_PARAMETER, 'ja']])}`;
};

function itemOf(
  finding: Finding,
  { programme, checked, open, mayEdit, query }: Asked,
  isAsked: boolean,
): FindingItemProps {
  const context = { programme, plan: checked.plan, silences: checked.reading.silences, today: checked.today, mayEdit };
  const kept = new URLSearchParams(
    ['soort', 'onderdeel'].flatMap((name) => (query(name) === '' ? [] : [[name, query(name)]])),
  );
  const own = new URLSearchParams([...kept, ['regel', finding.rule], ['onderwerp', finding.subject]]);
  const page = attentionPath({ programme });
  return {
    finding,
    spot: spotOf(finding, context),
    mend: mendOf(finding, context),
    leaveHref: mayEdit ? `${page}?${own}#zo-laten` : null,
    form:
      isAsked && open !== null
        ? { action: acceptancePath({ programme }), stopHref: kept.size > 0 ? `${page}?${kept}` : page, open }
        : null,
  };
}

function acceptedRows({ plan, result }: CheckedProgramme): readonly AcceptedRow[] {
  const keyOf = (entry: { readonly rule: string; readonly subject: string }) =>
    `${entry.rule} ${plainWords(entry.subject).join(' ')}`;
  const found = new Set(result.accepted.map(keyOf));
  return (plan.acceptedFindings ?? []).map((entry) => ({
    ...entry,
    id: idOf(entry),
    ruleWords: RULES.filter((rule) => rule === entry.rule).map((rule) => RULE_WORDS[rule])[0] ?? entry.rule,
    occurs: found.has(keyOf(entry)),
  }));
}

/** The kept rows of a plan carry the id of their item, though the published format has none for these. */
const idOf = (entry: object): string => ('id' in entry && typeof entry.id === 'string' ? entry.id : '');
