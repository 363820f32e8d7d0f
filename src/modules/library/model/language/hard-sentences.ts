import type { LanguageFinding } from './finding.ts';
import type { LanguageReport } from './language-report.ts';

/**
 * A sentence with something to mend, as the text and the list number it from 1. `from` and `to` are places in the text of its
 * unit; a finding about a whole paragraph has its own number and spans the unit. `heavy`: mend this one first.
 */
export type HardSentence = {
  readonly number: number;
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  readonly heavy: boolean;
  readonly findings: readonly LanguageFinding[];
};

const WEIGHT = { error: 3, warning: 2, info: 1 } as const;

/** Sentences with findings, in the order of the text; the heaviest finding of each first. Every finding stands in one of them. */
export function hardSentences({ findings, units }: LanguageReport): readonly HardSentence[] {
  const groups = Map.groupBy(findings, (finding) => {
    const place = placeOf(units[finding.unit]?.sentencePlaces ?? [], finding);
    return `${finding.unit} ${place?.from ?? 'all'}`;
  });
  return [...groups.values()].flatMap((group, index) => {
    const [first] = group;
    if (!first) return [];
    const unit = units[first.unit];
    const place = placeOf(unit?.sentencePlaces ?? [], first) ?? { from: 0, to: unit?.text.length ?? 0 };
    const sorted = group.toSorted((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
    const heavy = sorted.some(({ severity }) => severity === 'error') || sorted.filter(isWarning).length > 2;
    return [{ number: index + 1, unit: first.unit, from: place.from, to: place.to, heavy, findings: sorted }];
  });
}

const isWarning = ({ severity }: LanguageFinding): boolean => severity !== 'info';

type Place = { readonly from: number; readonly to: number };

const placeOf = (places: readonly Place[], { from, to, rule }: LanguageFinding): Place | undefined =>
  rule === 'paragraph.long' ? undefined : places.find((place) => from >= place.from && to <= place.to);
