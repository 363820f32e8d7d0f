import type { Unrecognised } from '#kernel/plan.ts';
import { anchorOf, leftoverPlacingPath } from '#modules/plans/index.ts';
import { Button, Markdown, PostForm, Select } from '#ui/index.ts';
import { copy } from '../../copy.nl.ts';
import { EditInPlace, EditLink, isOpen } from '../item-tools.tsx';
import type { PartProps, PlanView } from '../plan-view.ts';

/** What the import could not place: to put with a text, to change or to remove. */
export const LeftoverPart = ({ view }: PartProps) => (
  <>
    <p class="een-stil">{copy.leftoverLead}</p>
    {view.plan.unrecognised.map((leftover) => (
      <Leftover view={view} leftover={leftover} />
    ))}
  </>
);

const Leftover = ({ view, leftover }: { readonly view: PlanView; readonly leftover: Unrecognised }) => {
  const { id, where, text } = leftover;
  return (
    <div class="pl-rest" id={id === undefined ? undefined : anchorOf(id)}>
      <h3 class="pl-sub">
        {where}
        {'\u00a0'}
        <EditLink view={view} id={id} label={where} />
      </h3>
      {isOpen(view, id) ? (
        <EditInPlace view={view} part="unrecognised" id={id} label={where} />
      ) : (
        <Markdown text={text} headingLevel={4} />
      )}
      {view.mayEdit && id !== undefined && !isOpen(view, id) ? <Placing view={view} id={id} where={where} /> : null}
    </div>
  );
};

const Placing = ({ view, id, where }: { readonly view: PlanView; readonly id: string; readonly where: string }) => (
  <PostForm action={leftoverPlacingPath({ programme: view.programme.id, item: id })} class="pl-plaats">
    <Select
      name="tekst"
      id={`plaats-${id}`}
      label={copy.placeOf(where)}
      empty={copy.placeOwn}
      optional
      options={view.plan.sections.flatMap((section) =>
        section.id === undefined ? [] : [{ value: section.id, label: section.title }],
      )}
    />
    <Button small>{copy.place}</Button>
  </PostForm>
);
