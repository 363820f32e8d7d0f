import type { LanguageFinding } from '../model/language/finding.ts';
import type { HardSentence } from '../model/language/hard-sentences.ts';
import type { LanguageReport } from '../model/language/language-report.ts';
import { copy } from './language-copy.nl.ts';

const MOST = 50;
const LONGEST_QUOTE = 60;

/** The places to look at, each with its number in the marked text, the heaviest finding first. The first fifty of them. */
export const LanguageFindings = ({
  report,
  hard,
}: {
  readonly report: LanguageReport;
  readonly hard: readonly HardSentence[];
}) => {
  if (hard.length === 0) return <p>{copy.nothing}</p>;
  const explained = firstOfEachRule(hard);
  return (
    <>
      <ol class="vb-tips">
        {hard.slice(0, MOST).map((sentence) => (
          <li id={`taal-${sentence.number}`} data-van={placeOf(sentence)?.start} data-tot={placeOf(sentence)?.end}>
            <p class="vb-citaat">
              <a href={`#zin-${sentence.number}`}>{copy.quote(quoteOf(report, sentence))}</a>
            </p>
            <Tips findings={sentence.findings} explained={explained} />
          </li>
        ))}
      </ol>
      {hard.length > MOST ? <p>{copy.more(hard.length - MOST)}</p> : null}
    </>
  );
};

/** The reason of a rule stands with the first finding of it, and is not said again. */
function firstOfEachRule(hard: readonly HardSentence[]): ReadonlySet<LanguageFinding> {
  const byRule = new Map<string, LanguageFinding>();
  for (const finding of hard.flatMap(({ findings }) => findings)) {
    if (!byRule.has(finding.rule)) byRule.set(finding.rule, finding);
  }
  return new Set(byRule.values());
}

const placeOf = ({ findings }: HardSentence): LanguageFinding | undefined => findings[0];

function quoteOf({ units }: LanguageReport, { unit, from, to }: HardSentence): string {
  const words = (units[unit]?.text ?? '').slice(from, to).replaceAll(/\s+/g, ' ');
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : words;
}

type TipsProps = { readonly findings: readonly LanguageFinding[]; readonly explained: ReadonlySet<LanguageFinding> };

/** Words stand together under one heading; every other finding has its own. */
const Tips = ({ findings, explained }: TipsProps) => {
  const words = findings.filter(({ rule }) => rule === 'word.official' || rule === 'word.difficult');
  const short = findings.filter(({ rule }) => rule === 'abbreviation');
  const others = findings.filter((finding) => !words.includes(finding) && !short.includes(finding));
  return (
    <>
      {others.map((finding) => (
        <Tip finding={finding} explained={explained} />
      ))}
      <WordTips title={copy.writeAsYouTalk} findings={words} explained={explained} />
      <WordTips title={copy.explainShort} findings={short} explained={explained} />
    </>
  );
};

type TipProps = { readonly finding: LanguageFinding; readonly explained: ReadonlySet<LanguageFinding> };

const Tip = ({ finding, explained }: TipProps) => (
  <p>
    <b>{finding.what}</b> {finding.how}
    {explained.has(finding) ? <span class="een-stil"> {finding.why}</span> : null}
  </p>
);

const WordTips = ({ title, findings, explained }: TipsProps & { readonly title: string }) => {
  if (findings.length === 0) return null;
  const why = findings.find((finding) => explained.has(finding))?.why;
  const once = new Map(findings.map((finding) => [finding.words.toLowerCase(), finding]));
  return (
    <>
      <p>
        <b>{title}</b> {why === undefined ? null : <span class="een-stil">{why}</span>}
      </p>
      <ul class="vb-woorden">
        {[...once.values()].map(({ words, instead }) => (
          <li>{instead === null ? copy.shortWord(words) : copy.insteadOf(words, instead)}</li>
        ))}
      </ul>
    </>
  );
};
