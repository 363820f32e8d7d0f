import type { Activity } from '#kernel/plan.ts';
import { type CategoryShape, meansEveryone, RING_NAMES } from '#modules/audiences/index.ts';
import { CategoryMark } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { AudienceBook } from '../model/audience-book.ts';
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

/** For whom an activity is, in the words of the writer, each with the shape of its category. */
export const AudienceList = ({ activity, book, shapes }: Props) => {
  const links = activity.audienceLinks ?? [];
  const words = links.length > 0 ? links : activity.audiences;
  if (words.length === 0) {
    return activity.rings.length === 0 ? null : (
      <span>{activity.rings.map((ring) => RING_NAMES[ring]).join(', ')}</span>
    );
  }
  if (book.reached(activity).everyone) return <CategoryMark category="all">{copy.everyone}</CategoryMark>;
  return (
    <ul class="kl-dg">
      {words.slice(0, MOST_SHOWN).map((word) => (
        <li>
          <AudienceWord word={word} activity={activity} book={book} shapes={shapes} />
        </li>
      ))}
      {words.length > MOST_SHOWN ? <li class="een-stil">{copy.andMore(words.length - MOST_SHOWN)}</li> : null}
    </ul>
  );
};

const AudienceWord = ({ word, activity, book, shapes }: Props & { readonly word: string }) => {
  if (meansEveryone(word)) return <CategoryMark category="all">{copy.everyone}</CategoryMark>;
  const [first] = book.reached({ ...activity, audiences: [word], audienceLinks: [] }).audiences;
  const shape = first === undefined ? undefined : shapes.get(first);
  return shape === undefined ? (
    <span>{word}</span>
  ) : (
    <CategoryMark category={SHAPE_CATEGORY[shape]}>{word}</CategoryMark>
  );
};
