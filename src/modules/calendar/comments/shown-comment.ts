import { formatDayAndMonth } from '#kernel/fuzzy-date/index.ts';
import type { Scope } from '#platform/scope.ts';
import type { ShownComment } from '../model/shown-comment.ts';
import type { KeptComment } from '../store.ts';

/** Who said it may take it away, while they may still contribute; who manages the programme too. */
export const mayRemove = ({ actor }: Scope, { authorId }: { readonly authorId: string }): boolean =>
  actor.permissions.has('programmes.manage') || (actor.id === authorId && actor.permissions.has('calendar.contribute'));

export const shownComment = (scope: Scope, comment: KeptComment): ShownComment => ({
  id: comment.id,
  text: comment.text,
  who: comment.from === null ? comment.author : `${comment.author} (${comment.from})`,
  when: momentOf(comment.at, scope.now()),
  mayRemove: mayRemove(scope, comment),
});

function momentOf(at: Temporal.Instant, now: Temporal.Instant): string {
  const [moment, today] = [at, now].map((each) => each.toZonedDateTimeISO('Europe/Amsterdam'));
  if (!moment || !today) return '';
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.');
  const year = moment.year === today.year ? '' : ` ${moment.year}`;
  return `${formatDayAndMonth(moment.toPlainDate().toString())}${year}, ${time}`;
}
