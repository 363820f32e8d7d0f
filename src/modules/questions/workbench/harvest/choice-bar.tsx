import type { Base } from '#modules/library/index.ts';
import { ActionRow, Button, PostForm, Select } from '#ui/index.ts';
import { onlyBase } from '../bases/only-base.ts';
import { copy } from '../copy.nl.ts';
import { harvestChoicePath } from '../paths.ts';
import type { HarvestList } from './harvest-list.ts';
import { choosesElsewhere, harvestAddress } from './harvest-wish.ts';

/** The form that the boxes of the list are in. */
export const CHOICE_FORM = 'keuze';

type Props = { readonly list: HarvestList; readonly bases: readonly Base[] };

/** Choosing several at once, and what to do with them. */
export const ChoiceBar = ({ list, bases }: Props) => (
  <PostForm
    id={CHOICE_FORM}
    action={harvestAddress(list.wish, harvestChoicePath({}))}
    label={copy.harvest.choice.title}
  >
    <ChoiceLinks list={list} />
    {choosesElsewhere(list.wish) ? (
      <>
        {list.wish.chosen === 'duidelijk' ? <p>{copy.harvest.choice.clear}</p> : null}
        <p>
          {copy.harvest.choice.allChosen({
            count: list.choosable,
            others: list.total - list.choosable,
            pages: list.pages,
          })}
        </p>
        <input type="hidden" name="getoond" value={list.rows.map(({ id }) => id).join(' ')} />
      </>
    ) : null}
    {bases.length > 0 ? (
      <Select
        name="basis"
        label={copy.fresh.base}
        options={bases.map(({ id, name }) => ({ value: id, label: name }))}
        value={onlyBase(bases)}
        empty={copy.list.noBase}
        optional
      />
    ) : null}
    <ActionRow>
      <Button kind="primary" icon="plus" name="doe" value="maken">
        {copy.harvest.choice.make}
      </Button>
      <Button kind="quiet" icon="trash" name="doe" value="weg">
        {copy.harvest.choice.drop}
      </Button>
      {choosesElsewhere(list.wish) ? null : <span class="een-stil" role="status" data-gekozen></span>}
    </ActionRow>
  </PostForm>
);

const ChoiceLinks = ({ list: { wish, total, pages } }: Pick<Props, 'list'>) => {
  const { page, all, none } = copy.harvest.choice;
  const links = [
    { chosen: 'bladzijde', label: page, isOffered: true },
    { chosen: 'alles', label: all(total), isOffered: pages > 1 || wish.chosen === 'duidelijk' },
    { chosen: null, label: none, isOffered: wish.chosen !== null },
  ] as const;
  return (
    <p class="een-rij">
      {links
        .filter(({ chosen, isOffered }) => isOffered && chosen !== wish.chosen)
        .map(({ chosen, label }) => (
          <a href={`${harvestAddress({ ...wish, chosen })}#wacht`}>{label}</a>
        ))}
    </p>
  );
};
