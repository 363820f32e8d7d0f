import { dayNumber } from '#kernel/fuzzy-date/index.ts';
import { aboutActivity, aboutAudience, type CheckedMoment, type CheckFacts } from './check-facts.ts';
import { firstTold, type Telling, tellingsOf } from './order-pairs.ts';
import type { RawFinding } from './finding.ts';

/** Words for people who work in the field, and for the people they work for. */
const PROFESSIONAL =
  /verwijzer|aanbieder|huisarts|arts|zorgverlener|hulpverlener|professional|school|scholen|partner|instelling|wijkteam|welzijn|corporatie|apothe/i;
const RESIDENT =
  /inwoner|bewoner|burger|cli[eë]nt(en)?(?!en?ra)|naasten|mantelzorg|ouders|jongeren|ouderen|gezinnen|huurder/i;

/** Who must hear it first: our own people before the outside world, those who get the questions before those who ask them. */
export function checkOrder(facts: CheckFacts): readonly RawFinding[] {
  const internal = setOf(facts, (index) => facts.shapes[index] !== 'extern');
  const external = setOf(facts, (index) => facts.shapes[index] === 'extern');
  const named = (pattern: RegExp) => (index: number) =>
    facts.shapes[index] === 'extern' && pattern.test(facts.plan.audiences[index]?.name ?? '');
  const residents = setOf(
    facts,
    (index) => named(RESIDENT)(index) && !/raad|raden/i.test(facts.plan.audiences[index]?.name ?? ''),
  );
  const professionals = setOf(facts, (index) => named(PROFESSIONAL)(index) && !residents.has(index));
  const tellings = tellingsOf(facts);
  return [
    ...inOrder(facts, 'C4.internalFirst', { tellings, first: internal, later: external }),
    ...inOrder(facts, 'C4.professionalsFirst', { tellings, first: professionals, later: residents }),
    ...notBefore(facts),
  ];
}

const setOf = ({ plan }: CheckFacts, belongs: (index: number) => boolean): ReadonlySet<number> =>
  new Set(plan.audiences.flatMap((_, index) => (belongs(index) ? [index] : [])));

type Sides = {
  readonly tellings: readonly Telling[];
  readonly first: ReadonlySet<number>;
  readonly later: ReadonlySet<number>;
};

function inOrder(
  facts: CheckFacts,
  rule: 'C4.internalFirst' | 'C4.professionalsFirst',
  { tellings, first, later }: Sides,
): readonly RawFinding[] {
  if (first.size === 0 || later.size === 0) return [];
  return firstTold(facts, tellings, { first, later }).flatMap(({ late, early, certain, sharesSubject }) => {
    const activity = facts.plan.activities[late];
    const told = facts.plan.activities[early];
    if (activity === undefined || told === undefined) return [];
    const audience = facts.reached[early]?.find((index) => first.has(index));
    return [
      {
        rule,
        ...aboutActivity(activity, late),
        severity: certain ? ('warning' as const) : ('info' as const),
        certain,
        facts: {
          phrase: activity.when.text,
          certain,
          sharesSubject,
          first: { title: told.title, phrase: told.when.text },
          firstAudience: facts.plan.audiences[audience ?? -1]?.name ?? '',
        },
      },
    ];
  });
}

/** One finding per audience and activity; what is past cannot be mended and is left alone. */
function notBefore(facts: CheckFacts): readonly RawFinding[] {
  return facts.plan.audiences.flatMap((audience, index) => {
    const rule = audience.notBefore;
    const limit = rule?.when?.start ?? rule?.when?.end;
    if (!rule?.when || !limit) return [];
    const { text, end } = rule.when;
    const day = { from: dayNumber(limit), to: dayNumber(end ?? limit) };
    const early = (facts.moments[index] ?? []).filter((moment) => !moment.happened && moment.from < day.to);
    return firstPerActivity(early).map((moment) =>
      earlyFinding(facts, {
        moment,
        index,
        certain: moment.to < day.from,
        until: text,
        reason: rule.reason,
      }),
    );
  });
}

function firstPerActivity(moments: readonly CheckedMoment[]): readonly CheckedMoment[] {
  const own = moments.filter(({ activity }) => activity !== null);
  return [...Map.groupBy(own, ({ activity }) => activity).values()].flatMap((group) => group.slice(0, 1));
}

type Early = {
  readonly moment: CheckedMoment;
  readonly index: number;
  readonly certain: boolean;
  readonly until: string;
  readonly reason: string;
};

function earlyFinding({ plan }: CheckFacts, { moment, index, certain, until, reason }: Early): RawFinding {
  const position = moment.activity ?? -1;
  const activity = plan.activities[position];
  const about = activity === undefined ? aboutAudience(plan, index) : aboutActivity(activity, position);
  return {
    rule: 'C4.notBefore',
    ...about,
    severity: certain ? 'error' : 'warning',
    certain,
    facts: { audience: plan.audiences[index]?.name ?? '', phrase: moment.text, until, reason, certain },
  };
}
