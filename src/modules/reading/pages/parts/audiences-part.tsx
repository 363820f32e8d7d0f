import { fieldPath, groupByCategory } from '#modules/audiences/index.ts';
import { CategoryMark } from '#ui/index.ts';
import { copy } from '../../copy.nl.ts';
import type { PartProps } from '../plan-view.ts';
import { CATEGORY_OF } from './category-of.ts';

/** Who the plan is for, by category; a group with a remark is marked. */
export const AudiencesPart = ({ view, findings }: PartProps) => {
  const { audiences } = view.plan;
  const groups = groupByCategory(audiences);
  const marked = new Set(
    findings.filter(({ subjectKind }) => subjectKind === 'audience').map(({ subject }) => subject),
  );
  return (
    <>
      <p>
        {copy.groups(audiences.length, groups.length)} {copy.placeAndAttitude}
        <a href={fieldPath({ programme: view.programme.id })}>{copy.fieldOfInfluence}</a>.
      </p>
      <dl class="pl-groepen">
        {groups.map(({ title, shape, members }) => (
          <div>
            <dt>
              <CategoryMark category={CATEGORY_OF[shape]}>{title}</CategoryMark>
            </dt>
            <dd>
              {members.map((member, index) => {
                const name = audiences[member]?.name ?? '';
                return (
                  <>
                    {index > 0 ? ', ' : ''}
                    {marked.has(name) ? <mark class="pl-mark">{name}</mark> : name}
                  </>
                );
              })}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};
