import type { Child } from 'hono/jsx';
import type { Body } from '#modules/library/index.ts';
import { ActionRow, Button, ButtonLink, Section } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { ReadText } from '../editor/read-text.tsx';
import { comparisonPath, inLanguage, questionPath } from '../paths.ts';
import type { ComparisonView } from './comparison-view.ts';

type DecisionsProps = {
  readonly compared: ComparisonView;
  readonly mayWrite: boolean;
  /** The own text as the choices make it; null until somebody asked to see it. */
  readonly result: Body | null;
};

/** What can be done about a change of the base, with what each way does. */
export const Decisions = ({ compared, mayWrite, result }: DecisionsProps) => {
  const { kind, view } = compared;
  if (kind === 'approve') return <Agreeing compared={compared} mayWrite={mayWrite} />;
  if (kind === 'look')
    return (
      <ActionRow>
        <Button name="doe" value="laten" kind="primary" icon="check">
          {copy.compare.seen}
        </Button>
      </ActionRow>
    );
  return (
    <>
      {result === null ? null : <Result view={view} body={result} />}
      <Choices view={view} isRead={result !== null} />
    </>
  );
};

/** Of a text that waits for agreement: yes, no, or in own words. */
const Agreeing = ({ compared, mayWrite }: Pick<DecisionsProps, 'compared' | 'mayWrite'>) => {
  const { meaning, ...compare } = copy.compare;
  const { item, lang } = compared.view.at;
  return (
    <Section id="knoppen" title={meaning.title}>
      <dl class="een-gegevens vb-wegen">
        <Way meaning={meaning.approve}>
          <Button name="doe" value="akkoord" kind="primary" icon="check">
            {compare.approve}
          </Button>
        </Way>
        {compared.old === null ? null : (
          <Way meaning={meaning.keepOld}>
            <Button name="doe" value="houden">
              {compare.keepOld}
            </Button>
          </Way>
        )}
        {mayWrite ? (
          <Way meaning={meaning.ownText}>
            <ButtonLink href={`${inLanguage(questionPath({ item }), lang)}#tekst`} icon="pencil">
              {compare.ownText}
            </ButtonLink>
          </Way>
        ) : null}
      </dl>
    </Section>
  );
};

const Way = ({ meaning, children }: { readonly meaning: string; readonly children: Child }) => (
  <div>
    <dt>{children}</dt>
    <dd>{meaning}</dd>
  </div>
);

/** The merged text drawn as a reader gets it, with the buttons that make it so. */
const Result = ({ view, body }: Pick<ComparisonView, 'view'> & { readonly body: Body }) => (
  <Section id={RESULT} title={copy.compare.result} note={copy.compare.resultNote}>
    <ReadText lang={view.at.lang} body={body} facts={view.facts} />
    <ActionRow>
      <Button name="doe" value="concept">
        {copy.compare.mergeDraft}
      </Button>
      {view.needsApproval ? null : (
        <Button name="doe" value="samenvoegen" kind="primary" icon="git-merge">
          {copy.compare.merge}
        </Button>
      )}
    </ActionRow>
  </Section>
);

const RESULT = 'resultaat';

const WAYS = [
  { act: 'preview', value: 'bekijken' },
  { act: 'merge', value: 'samenvoegen' },
  { act: 'mergeDraft', value: 'concept' },
  { act: 'takeOver', value: 'overnemen' },
  { act: 'keep', value: 'laten' },
] as const;
type Act = (typeof WAYS)[number]['act'];
/** What stands under the result once that is shown. */
const UNDER_RESULT: ReadonlySet<Act> = new Set(['merge', 'mergeDraft']);

type ChoicesProps = Pick<ComparisonView, 'view'> & { readonly isRead: boolean };

/** Each way of deciding, with what it does to the own text and to the site beside it. */
const Choices = ({ view, isRead }: ChoicesProps) => {
  const { meaning, ...compare } = copy.compare;
  const { item, lang } = view.at;
  const isOffered = (act: Act) => (isRead ? !UNDER_RESULT.has(act) : act !== 'merge' || !view.needsApproval);
  const at = `${inLanguage(comparisonPath({ item }), lang)}#${RESULT}`;
  return (
    <Section id="knoppen" title={meaning.title}>
      <dl class="een-gegevens vb-wegen">
        {WAYS.filter(({ act }) => isOffered(act)).map(({ act, value }) => (
          <Way meaning={meaning[act]}>
            <Button
              name="doe"
              value={value}
              kind={act === 'merge' ? 'primary' : 'plain'}
              icon={act === 'merge' ? 'git-merge' : undefined}
              formAction={act === 'preview' ? at : undefined}
            >
              {act === 'preview' && isRead ? compare.previewAgain : compare[act]}
            </Button>
          </Way>
        ))}
      </dl>
    </Section>
  );
};
