import { Disclosure } from '#ui/index.ts';
import { type HardSentence, hardSentences } from '../model/language/hard-sentences.ts';
import type { LanguageReport } from '../model/language/language-report.ts';
import { copy } from './language-copy.nl.ts';
import { LanguageFindings } from './language-findings.tsx';
import { LanguageMeter } from './language-meter.tsx';
import { MarkedText } from './language-text.tsx';

/**
 * What can be said about a text, for the column beside it: meter, reasons, places to mend, and the text with marks folded away.
 * The element `een-taal` exchanges it as a whole while somebody writes, so a page shows it once.
 */
export const LanguageView = ({ report }: { readonly report: LanguageReport }) => {
  const hard = hardSentences(report);
  return (
    <div data-taalverslag data-samenvatting={summaryOf(report, hard)}>
      <LanguageSide report={report} hard={hard} />
      {report.words === 0 ? null : (
        <Disclosure summary={copy.marked}>
          <MarkedText report={report} hard={hard} />
        </Disclosure>
      )}
    </div>
  );
};

const summaryOf = ({ indication }: LanguageReport, hard: readonly HardSentence[]): string =>
  indication ? copy.summary(indication.level, hard.length) : copy.summaryShort(hard.length);

/** Meter, reasons and list, without the text. */
export const LanguageSide = ({
  report,
  hard,
}: {
  readonly report: LanguageReport;
  readonly hard: readonly HardSentence[];
}) => (
  <section class="vb-zij" aria-labelledby="leesbaarheid">
    <h2 id="leesbaarheid" class="st-zijkop">
      {copy.heading} <small>{copy.target(report.target)}</small>
    </h2>
    <LanguageMeter report={report} hard={hard.length} />
    <p class="een-stil een-klein">{copy.words(report.words, report.sentences)}</p>
    <Reasons report={report} />
    {report.words === 0 ? null : (
      <>
        <h3 class="vb-tipkop">{copy.hardSentences}</h3>
        <LanguageFindings report={report} hard={hard} />
      </>
    )}
  </section>
);

const Reasons = ({ report: { indication, scores } }: { readonly report: LanguageReport }) =>
  indication && scores ? (
    <Disclosure summary={copy.why}>
      <ul>
        {indication.reasons.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
      <p>
        <b>{copy.formulas}</b>
      </p>
      <ul>
        <li>{copy.fleschDouma(inDutch(scores.fleschDouma))}</li>
        <li>{copy.leesindexA(inDutch(scores.leesindexA))}</li>
        <li>{copy.lix(inDutch(scores.lix))}</li>
      </ul>
      <p>{copy.caveat}</p>
    </Disclosure>
  ) : null;

const inDutch = (figure: number): string => String(figure).replace('.', ',').replace('-', '−');
