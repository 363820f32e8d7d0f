import type { Accent, Audience } from '#kernel/plan.ts';
import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
import { groupByCategory, plainWords, shapeOf } from '#modules/audiences/index.ts';
import { messagePath } from '#modules/messages/index.ts';
import { CategoryMark, type Category, Icon, KeyValues, Markdown } from '#ui/index.ts';
import { copy } from '../../copy.nl.ts';
import { CATEGORY_OF } from './category-of.ts';
import type { PartProps } from '../plan-view.ts';

/** A shorter name fits beside its mark. */
const BREAKABLE_FROM = 18;

/** What everybody tells, and the accent for each group. */
export const MessagePart = ({ view }: PartProps) => {
  const { core, short, sentence, slogan, tone, values, accents } = view.plan.messages;
  return (
    <>
      {core ? (
        <blockquote class="pl-kern">
          <Markdown text={core} />
          <footer class="een-klein een-stil">
            {copy.words(core.split(/\s+/).filter((word) => word !== '').length)}
          </footer>
        </blockquote>
      ) : null}
      <KeyValues
        items={[
          [copy.short, short],
          [copy.sentence, sentence ?? null],
          [copy.slogan, slogan],
          [copy.tone, tone],
          [copy.values, values.join(', ')],
        ]}
      />
      {accents.length > 0 ? (
        <>
          <h3 class="pl-sub">{copy.accents}</h3>
          <dl class="pl-accent">
            {accents.map((accent) => (
              <div>
                <dt>
                  <Whom accent={accent} audiences={view.plan.audiences} />
                </dt>
                <dd>{accent.text}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      {view.mayEdit ? (
        <p class="pl-erbij">
          <a href={messagePath({ programme: view.programme.id })}>
            <Icon name="pencil" />
            {copy.editMessage}
          </a>
        </p>
      ) : null}
    </>
  );
};

/** The group of an accent, with the shape of its category where we know it. */
const Whom = ({ accent, audiences }: { readonly accent: Accent; readonly audiences: readonly Audience[] }) => {
  const category = categoryOf(accent.for, audiences);
  const name = withSoftHyphens(accent.for, BREAKABLE_FROM);
  return category ? <CategoryMark category={category}>{name}</CategoryMark> : <span>{name}</span>;
};

function categoryOf(name: string, audiences: readonly Audience[]): Category | null {
  const key = (text: string) => plainWords(text).join(' ');
  const audience = audiences.find((each) => key(each.name) === key(name));
  const group = groupByCategory(audiences).find(({ title }) => key(title) === key(name));
  const shape = audience ? shapeOf(audience) : group?.shape;
  return shape ? CATEGORY_OF[shape] : null;
}
