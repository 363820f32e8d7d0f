import type { Child } from 'hono/jsx';
import type { HardSentence } from '../model/language/hard-sentences.ts';
import type { LanguageReport, ReportUnit } from '../model/language/language-report.ts';
import { copy } from './language-copy.nl.ts';

type MarkedProps = { readonly report: LanguageReport; readonly hard: readonly HardSentence[] };
type Numbered = { readonly unit: ReportUnit; readonly number: number };

/** The text as its reader sees it, without markup, with every hard sentence marked and numbered. Tables are left out. */
export const MarkedText = ({ report, hard }: MarkedProps) => {
  const byUnit = Map.groupBy(hard, ({ unit }) => unit);
  const draw = ({ unit, number }: Numbered) => <Unit unit={unit} number={number} hard={byUnit.get(number) ?? []} />;
  return (
    <div class="vb-tekst vb-tekst--gemerkt" data-taaltekst>
      {stretches(report.units).map((stretch) =>
        stretch[0]?.unit.kind === 'item' ? <ul>{stretch.map(draw)}</ul> : stretch.map(draw),
      )}
    </div>
  );
};

/** Items after each other are one list. */
function stretches(units: readonly ReportUnit[]): readonly (readonly Numbered[])[] {
  const found: Numbered[][] = [];
  units.forEach((unit, number) => {
    if (unit.kind === 'cell') return;
    const last = found.at(-1);
    if (last && (last[0]?.unit.kind === 'item') === (unit.kind === 'item')) last.push({ unit, number });
    else found.push([{ unit, number }]);
  });
  return found;
}

const Unit = ({ unit, number, hard }: Numbered & { readonly hard: readonly HardSentence[] }) => {
  const content = pieces(unit, hard);
  if (unit.kind === 'item') return <li data-eenheid={number}>{content}</li>;
  return (
    <p data-eenheid={number} class={unit.kind === 'heading' ? 'vb-kopregel' : undefined}>
      {content}
    </p>
  );
};

/** A paragraph that is too long as a whole has its number at its end; sentences have theirs where they end. */
function pieces({ text }: ReportUnit, hard: readonly HardSentence[]): Child[] {
  const isWhole = ({ findings }: HardSentence) => findings[0]?.rule === 'paragraph.long';
  const found: Child[] = [];
  let at = 0;
  for (const sentence of hard.filter((one) => !isWhole(one)).toSorted((a, b) => a.from - b.from)) {
    if (sentence.from < at) continue;
    found.push(text.slice(at, sentence.from), <Marked text={text} sentence={sentence} />);
    at = sentence.to;
  }
  found.push(text.slice(at));
  return [...found, ...hard.filter(isWhole).map(({ number }) => <Whole number={number} />)];
}

const Marked = ({ text, sentence }: { readonly text: string; readonly sentence: HardSentence }) => (
  <mark
    class={sentence.heavy ? 'vb-zin vb-zin--zwaar' : 'vb-zin'}
    id={`zin-${sentence.number}`}
    data-van={sentence.from}
    data-tot={sentence.to}
  >
    {wordPieces(text, sentence)}
    <Mark number={sentence.number} />
  </mark>
);

/** Words that have a plainer equal stand out in their sentence. */
function wordPieces(text: string, { from, to, findings }: HardSentence): Child[] {
  const found: Child[] = [];
  let at = from;
  for (const word of findings.filter(({ rule }) => isWord(rule)).toSorted((a, b) => a.from - b.from)) {
    if (word.from < at) continue;
    found.push(text.slice(at, word.from), <b>{word.words}</b>);
    at = word.to;
  }
  return [...found, text.slice(at, to)];
}

const isWord = (rule: string): boolean => rule.startsWith('word.') || rule === 'abbreviation';

const Whole = ({ number }: { readonly number: number }) => (
  <span class="vb-zin" id={`zin-${number}`}>
    <Mark number={number} />
  </span>
);

const Mark = ({ number }: { readonly number: number }) => (
  <sup>
    <a href={`#taal-${number}`}>
      <span class="een-vh">{copy.number} </span>
      {number}
    </a>
  </sup>
);
