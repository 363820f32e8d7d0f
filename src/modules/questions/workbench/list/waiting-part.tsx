import { IconLine, IconList, type IconName, Section, withParameter } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { basesPath, changesPath, factsPath, inLanguage, questionPath, questionsPath } from '../paths.ts';
import type { WaitingWork } from './list-view.ts';

type Task = { readonly count: number; readonly text: string; readonly href: string; readonly icon: IconName };

/** What went by itself on the own site, for who follows a base at once: nothing to do, good to know. */
export const ByItself = ({ waiting }: { readonly waiting: WaitingWork }) => {
  const { list } = copy;
  if (waiting.gone + waiting.changed === 0) return null;
  return (
    <p class="een-stil een-klein">
      {list.lately}{' '}
      {waiting.changed === 0 ? null : <a href={questionsPath({})}>{list.changedByItself(waiting.changed)}</a>}
      {waiting.changed > 0 && waiting.gone > 0 ? ', ' : null}
      {waiting.gone === 0 ? null : <a href={`${changesPath({})}#weg`}>{list.goneByItself(waiting.gone)}</a>}.
    </p>
  );
};

/** Questions and offers of the organisation that the owner of a base answered lately. */
export const Answered = ({ waiting: { answered } }: { readonly waiting: WaitingWork }) => {
  const [last] = answered;
  if (!last) return null;
  return (
    <p class="een-stil een-klein">
      <a href={`${inLanguage(questionPath({ item: last.item }), last.lang)}#berichten`}>
        {copy.messages.answered(answered.length)}
      </a>
      .
    </p>
  );
};

type Listed = (name: string, value: string) => string;

const approvals = ({ inApproval }: WaitingWork, listed: Listed): readonly Task[] => {
  const { list } = copy;
  const [toAgree, elsewhere] = [inApproval.toAgree.length, inApproval.elsewhere.length];
  const returned = inApproval.returned.length;
  return [
    { count: toAgree, text: list.submitted(toAgree), href: listed('stand', 'submitted'), icon: 'hand-stop' },
    { count: elsewhere, text: list.elsewhere(elsewhere), href: listed('stand', 'submitted'), icon: 'hand-stop' },
    { count: returned, text: list.returned(returned), href: listed('stand', 'returned'), icon: 'arrow-back-up' },
  ];
};

/** What waits for this organisation; nothing when nothing does. */
export const WaitingPart = ({ waiting }: { readonly waiting: WaitingWork }) => {
  const listed = (name: string, value: string) => withParameter(questionsPath({}), name, value);
  const { list } = copy;
  const tasks: readonly Task[] = [
    { count: waiting.facts.questions, text: list.missingFacts(waiting.facts), href: factsPath, icon: 'alert-triangle' },
    {
      count: waiting.factsToCome.length,
      text: list.factsToCome(waiting.factsToCome),
      href: factsPath,
      icon: 'alert-triangle',
    },
    { count: waiting.toApprove, text: list.toApprove(waiting.toApprove), href: changesPath({}), icon: 'circle-check' },
    { count: waiting.toCompare, text: list.toCompare(waiting.toCompare), href: changesPath({}), icon: 'git-branch' },
    { count: waiting.toLook, text: list.toLook(waiting.toLook), href: changesPath({}), icon: 'eye' },
    {
      count: waiting.withdrawn,
      text: list.withdrawn(waiting.withdrawn),
      href: `${changesPath({})}#ingetrokken`,
      icon: 'alert-triangle',
    },
    ...approvals(waiting, listed),
    {
      count: waiting.approved,
      text: list.approved(waiting.approved),
      href: listed('stand', 'approved'),
      icon: 'world',
    },
    { count: waiting.messages, text: list.messages(waiting.messages), href: basesPath({}), icon: 'messages' },
    {
      count: waiting.invitations,
      text: list.invitations(waiting.invitations),
      href: basesPath({}),
      icon: 'messages',
    },
    {
      count: waiting.reviews,
      text: list.reviews(waiting.reviews),
      href: listed('let-op', 'herzien'),
      icon: 'calendar-time',
    },
  ];
  const open = tasks.filter(({ count }) => count > 0);
  if (open.length === 0) return null;
  return (
    <Section id="wacht" title={list.work}>
      <IconList>
        {open.map(({ text, href, icon }) => (
          <IconLine icon={icon}>
            <a href={href}>{text}</a>
          </IconLine>
        ))}
      </IconList>
    </Section>
  );
};
