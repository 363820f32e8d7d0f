import type { PropsWithChildren } from 'hono/jsx';
import { Button, FieldStack, type Frame, PostForm, TextArea, WithAside, WorkbenchPage } from '#ui/index.ts';
import { hardSentences } from '../model/language/hard-sentences.ts';
import type { LanguageReport } from '../model/language/language-report.ts';
import { languagePath } from '../paths.ts';
import { AllowedPart, type AllowedPartProps } from './allowed-part.tsx';
import { copy } from './language-copy.nl.ts';
import { MarkedText } from './language-text.tsx';
import { LanguageSide, LanguageView } from './language-view.tsx';

type Props = {
  readonly frame: Frame;
  readonly text: string;
  readonly report: LanguageReport | null;
  readonly part: AllowedPartProps;
};

/** A page of its own: paste a text and look. Also the answer to the button in an editor where no script runs. */
export const LanguagePage = ({ frame, text, report, part }: Props) => (
  <WorkbenchPage frame={frame} title={copy.title} lead={report ? copy.leadChecked : copy.lead}>
    {report ? (
      <Checked report={report}>
        <Ask text={text} />
      </Checked>
    ) : (
      <Ask text={text} />
    )}
    <AllowedPart {...part} />
  </WorkbenchPage>
);

const Ask = ({ text }: { readonly text: string }) => (
  <PostForm action={languagePath({})}>
    <FieldStack>
      <TextArea name="tekst" label={copy.field} help={copy.fieldHelp} value={text} rows={12} />
      <p>
        <Button kind="primary">{copy.check}</Button>
      </p>
    </FieldStack>
  </PostForm>
);

/** The outcome as it stands beside an editor, for the element that puts it there. */
export const LanguageReportPage = ({ frame, report }: Props) => (
  <WorkbenchPage frame={frame} title={copy.title} lead={copy.leadChecked}>
    {report ? <LanguageView report={report} /> : null}
  </WorkbenchPage>
);

const Checked = ({ report, children }: PropsWithChildren<{ readonly report: LanguageReport }>) => {
  const hard = hardSentences(report);
  return (
    <WithAside label={copy.heading} aside={<LanguageSide report={report} hard={hard} />}>
      <section aria-labelledby="gemerkt">
        <h2 id="gemerkt" class="st-zijkop">
          {copy.marked}
        </h2>
        <MarkedText report={report} hard={hard} />
      </section>
      {children}
    </WithAside>
  );
};
