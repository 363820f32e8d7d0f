import { anchorOf, movePath, type PartName, planPath } from '#modules/plans/index.ts';
import { itemHistoryPath } from '#modules/programmes/index.ts';
import { ActionRow, Button, ButtonLink, FieldStack, Icon, PostButton, PostForm } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { editHref, type PlanView } from './plan-view.ts';

type ItemProps = {
  readonly view: PlanView;
  readonly part: PartName;
  readonly id: string | undefined;
  readonly label: string;
};

/** A quiet link that opens an item to change it at its place. Nothing for who may only read. */
export const EditLink = ({ view, id, label }: Omit<ItemProps, 'part'>) =>
  view.mayEdit && id !== undefined ? (
    <a class="pl-pas" href={editHref(view, id)} aria-label={copy.editOf(label)}>
      <Icon name="pencil" />
    </a>
  ) : null;

/** The form of an item at its place, with moving and removing under it. */
export const EditInPlace = ({ view, part, id, label }: ItemProps) => {
  const { opened, extra, programme } = view;
  if (!opened || opened.id !== id) return null;
  const { Fields } = opened;
  return (
    <div class="pl-bewerk">
      <PostForm action={opened.action} label={copy.formOf(label)}>
        <input type="hidden" name="revision" value={String(opened.revision)} />
        <FieldStack>
          <Fields values={opened.values} errors={[]} extra={extra} programme={programme} />
          <ActionRow>
            <Button kind="primary" icon="check">
              {copy.save}
            </Button>
            <ButtonLink href={`${planPath({ programme: programme.id })}#${anchorOf(id)}`} kind="quiet">
              {copy.stop}
            </ButtonLink>
          </ActionRow>
        </FieldStack>
      </PostForm>
      <div class="een-rij pl-bewerk__voet">
        <MoveButtons view={view} part={part} id={id} label={label} />
        <ButtonLink href={itemHistoryPath({ programme: programme.id, item: id })} icon="history" kind="quiet" small>
          {copy.history}
        </ButtonLink>
        <PostButton action={opened.removal} label={copy.remove} icon="trash" kind="danger" small />
      </div>
    </div>
  );
};

/** Puts an item above or below its neighbour. */
export const MoveButtons = ({ view, part, id, label }: ItemProps) => {
  if (!view.mayEdit || id === undefined) return null;
  const action = movePath({ programme: view.programme.id, item: id });
  return (
    <>
      <PostButton
        action={action}
        fields={{ soort: part, richting: 'up' }}
        label={copy.up}
        accessibleName={copy.upOf(label)}
        icon="arrow-up"
        kind="quiet"
        small
      />
      <PostButton
        action={action}
        fields={{ soort: part, richting: 'down' }}
        label={copy.down}
        accessibleName={copy.downOf(label)}
        icon="arrow-down"
        kind="quiet"
        small
      />
    </>
  );
};

/** True while this item is open, so that its reading form stays away. */
export const isOpen = (view: PlanView, id: string | undefined): boolean => id !== undefined && view.opened?.id === id;

type AddLinkProps = { readonly view: PlanView; readonly href: string; readonly label: string };
/** Adds to a part that stands there already. */
export const AddLink = ({ view, href, label }: AddLinkProps) =>
  view.mayEdit ? (
    <p class="pl-erbij">
      <a href={href}>
        <Icon name="plus" />
        {label}
      </a>
    </p>
  ) : null;
