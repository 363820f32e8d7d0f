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
}) =>
  hard.length === 0 ? (
    <p>{copy.nothing}</p>
  ) : (
    <>
      <ol class="vb-tips">
        {hard.slice(0, MOST).map((sentence) => (
          <li id={`taal-${sentence.number}`} data-van={placeOf(sentence)?.start} data-tot={placeOf(sentence)?.end}>
            <p class="vb-citaat">
              <a href={`#zin-${sentence.number}`}>{copy.quote(quoteOf(report, sentence))}</a>
            </p>
            <Tips findings={sentence.findings} />
          </li>
        ))}
      </ol>
      {hard.length > MOST ? <p>{copy.more(hard.length - MOST)}</p> : null}
    </>
  );

const placeOf = ({ findings }: HardSentence): LanguageFinding | undefined => findings[0];

function quoteOf({ units }: LanguageReport, { unit, from, to }: HardSentence): string {
  const words = (units[unit]?.text ?? '').slice(from, to).replaceAll(/\s+/g, ' ');
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : words;
}

/** Words stand together under one heading; every other finding has its own. */
const Tips = ({ findings }: { readonly findings: readonly LanguageFinding[] }) => {
  const words = findings.filter(({ rule }) => rule === 'word.official' || rule === 'word.difficult');
  const short = findings.filter(({ rule }) => rule === 'abbreviation');
  const others = findings.filter((finding) => !words.includes(finding) && !short.includes(finding));
  return (
    <>
      {others.map((finding) => (
        <Tip finding={finding} />
      ))}
      <WordTips title={copy.writeAsYouTalk} findings={words} />
      <WordTips title={copy.explainShort} findings={short} />
    </>
  );
};

const Tip = ({ finding: { what, how, why } }: { readonly finding: LanguageFinding }) => (
  <p>
    <b>{what}</b> {how} <span class="een-stil">{why}</span>
  </p>
);

const WordTips = ({ title, findings }: { readonly title: string; readonly findings: readonly LanguageFinding[] }) =>
  findings.length === 0 ? null : (
    <>
      <p>
        <b>{title}</b> <span class="een-stil">{findings[0]?.why}</span>
      </p>
      <ul class="vb-woorden">
        {[...new Map(findings.map((finding) => [finding.words.toLowerCase(), finding])).values()].map((finding) => (
          <li>
            {finding.instead === null ? copy.shortWord(finding.words) : copy.insteadOf(finding.words, finding.instead)}
          </li>
        ))}
      </ul>
    </>
  );
