import { Icon, type IconName, Section, withParameter } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { basesPath, changesPath, factsPath, questionsPath } from '../paths.ts';
import type { WaitingWork } from './list-view.ts';

type Task = { readonly count: number; readonly text: string; readonly href: string; readonly icon: IconName };

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
    {
      count: waiting.submitted,
      text: list.submitted(waiting.submitted),
      href: listed('stand', 'submitted'),
      icon: 'hand-stop',
    },
    {
      count: waiting.approved,
      text: list.approved(waiting.approved),
      href: listed('stand', 'approved'),
      icon: 'world',
    },
    { count: waiting.messages, text: list.messages(waiting.messages), href: basesPath({}), icon: 'messages' },
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
      <ul class="vb-plek">
        {open.map(({ text, href, icon }) => (
          <li>
            <Icon name={icon} />
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
};
