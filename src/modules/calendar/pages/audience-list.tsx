import type { Activity } from '#kernel/plan.ts';
import { type CategoryShape, meansEveryone, RING_NAMES } from '#modules/audiences/index.ts';
import { CategoryMark } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { AudienceBook } from '../model/audience-book.ts';
import { shownAudiences } from '../model/shown-audiences.ts';
import { SHAPE_CATEGORY } from './activity-look.ts';

/** The shape of each audience of the book, by position. */
export function shapesOf(book: AudienceBook): ReadonlyMap<number, CategoryShape> {
  return new Map(book.groups.flatMap(({ shape, members }) => members.map((member) => [member, shape] as const)));
}

type Props = {
  readonly activity: Activity;
  readonly book: AudienceBook;
  readonly shapes: ReadonlyMap<number, CategoryShape>;
};

const MOST_SHOWN = 7;

/** For whom an activity is, each with the shape of its category. */
export const AudienceList = ({ activity, book, shapes }: Props) => {
  const shown = shownAudiences(activity, book);
  if (shown === 'everyone') return <CategoryMark category="all">{copy.everyone}</CategoryMark>;
  if (shown.length === 0) {
    return activity.rings.length === 0 ? null : (
      <span>{activity.rings.map((ring) => RING_NAMES[ring]).join(', ')}</span>
    );
  }
  return (
    <ul class="kl-dg">
      {shown.slice(0, MOST_SHOWN).map(({ text, audience }) => (
        <li>
          <AudienceWord text={text} shape={audience === null ? undefined : shapes.get(audience)} />
        </li>
      ))}
      {shown.length > MOST_SHOWN ? <li class="een-stil">{copy.andMore(shown.length - MOST_SHOWN)}</li> : null}
    </ul>
  );
};

type WordProps = { readonly text: string; readonly shape: CategoryShape | undefined };

const AudienceWord = ({ text, shape }: WordProps) => {
  if (meansEveryone(text)) return <CategoryMark category="all">{copy.everyone}</CategoryMark>;
  return shape === undefined ? (
    <span>{text}</span>
  ) : (
    <CategoryMark category={SHAPE_CATEGORY[shape]}>{text}</CategoryMark>
  );
};
