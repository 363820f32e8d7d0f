import { DeedButton, Status, TextArea, PostForm, Button, FieldStack, ActionRow, type FieldError } from '#ui/index.ts';
import { copy, RULE_WORDS } from '../copy.nl.ts';
import type { Finding } from '../model/finding.ts';
import type { Mend } from '../model/mend.ts';

/** The finding somebody is about to accept, with what was typed so far. */
export type OpenAcceptance = {
  readonly rule: string;
  readonly subject: string;
  readonly reason: string;
  readonly errors: readonly FieldError[];
};

export type FindingItemProps = {
  readonly finding: Finding;
  readonly spot: string;
  readonly mend: Mend;
  /** Address that opens the form; null when this person may not accept. */
  readonly leaveHref: string | null;
  /** The remark above it says the same why and how: then those stand there once. */
  readonly isLikeAbove?: boolean;
  readonly form: { readonly action: string; readonly stopHref: string; readonly open: OpenAcceptance } | null;
};

/** One finding: what, why, how, how sure, and the two things to do about it. */
export const FindingItem = ({ finding, spot, mend, leaveHref, form, isLikeAbove = false }: FindingItemProps) => (
  <li class="aa-rij">
    <div class="aa-tekst">
      <h4>
        <a href={spot}>{finding.message}</a>
      </h4>
      {isLikeAbove ? null : (
        <>
          <p>
            <span class="een-vh">{copy.why}: </span>
            {finding.why}
          </p>
          <p class="aa-advies">
            <span class="een-vh">{copy.how}: </span>
            {finding.advice}
          </p>
        </>
      )}
      <p class="aa-zeker">
        {finding.certain ? (
          <Status icon="circle-dot">{copy.certain}</Status>
        ) : (
          <Status icon="circle-dashed">{copy.possible}</Status>
        )}
        <span class="een-stil">{ruleWord(finding)}</span>
      </p>
      {form ? <AcceptanceForm {...form} /> : null}
    </div>
    <div class="aa-doen">
      <DeedButton {...mend} accessibleName={copy.mendOf(mend.label, finding.subject)} />
      {leaveHref && !form ? (
        <a href={leaveHref} aria-label={copy.leaveOf(ruleWord(finding), finding.subject)}>
          {copy.leave}
        </a>
      ) : null}
    </div>
  </li>
);

/** Of a plan that is over nothing is called late, nor is what nobody gave a status. */
const ruleWord = ({ rule, severity }: Finding): string =>
  rule === 'C8.overdue' && severity === 'info' ? copy.over : RULE_WORDS[rule];

const AcceptanceForm = ({ action, stopHref, open }: NonNullable<FindingItemProps['form']>) => (
  <div class="aa-formulier" id="zo-laten">
    <PostForm action={action}>
      <input type="hidden" name="regel" value={open.rule} />
      <input type="hidden" name="onderwerp" value={open.subject} />
      <FieldStack>
        <TextArea
          name="reden"
          label={copy.reason}
          help={copy.reasonHelp}
          value={open.reason}
          error={open.errors[0]?.text}
          rows={2}
        />
        <ActionRow>
          <Button kind="primary">{copy.leave}</Button>
          <a href={stopHref}>{copy.stop}</a>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </div>
);
