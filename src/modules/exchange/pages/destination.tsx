import { Button, Icon, PostButton, PostForm, Select } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { destinationPath, type ImportPlace } from '../paths.ts';

/** Where an import may go: what a new programme would be called, and the programmes there are. */
export type DestinationChoice = {
  readonly newName: string;
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
};
type Props = { readonly place: ImportPlace; readonly destination: DestinationChoice };

/** A new programme or one that is there: two ways of the same size. Nothing to choose while there is no programme yet. */
export const Destination = ({ place, destination: { newName, programmes } }: Props) => {
  const current = programmes.find(({ id }) => id === place.programme);
  const others = programmes.filter(({ id }) => id !== place.programme);
  if (programmes.length === 0) return null;
  return (
    <section class="im-doel" aria-labelledby="waarheen">
      <h2 id="waarheen">{copy.destination}</h2>
      <div class={place.programme === null ? 'is-gekozen' : undefined}>
        <h3>
          {place.programme === null ? <Icon name="check" /> : null}
          {copy.newProgramme}
        </h3>
        <p>{newName}</p>
        {place.programme === null ? (
          <p class="een-vh">{copy.chosenNow}</p>
        ) : (
          <PostButton small action={destinationPath(place)} fields={{ programma: '' }} label={copy.toNew} />
        )}
      </div>
      <div class={place.programme === null ? undefined : 'is-gekozen'}>
        <h3>
          {place.programme === null ? null : <Icon name="check" />}
          {copy.existingProgramme}
        </h3>
        {current ? (
          <>
            <p>{current.name}</p>
            <p class="een-vh">{copy.chosenNow}</p>
          </>
        ) : null}
        {others.length > 0 ? <Others place={place} others={others} isCurrent={current !== undefined} /> : null}
      </div>
    </section>
  );
};

type OthersProps = {
  readonly place: ImportPlace;
  readonly others: DestinationChoice['programmes'];
  readonly isCurrent: boolean;
};

const Others = ({ place, others, isCurrent }: OthersProps) => (
  <PostForm action={destinationPath(place)} class="im-doel__anders">
    <Select
      name="programma"
      label={isCurrent ? copy.otherProgramme : copy.whichProgramme}
      empty={null}
      value={others[0]?.id ?? ''}
      options={others.map(({ id, name }) => ({ value: id, label: name }))}
    />
    <Button small>{copy.toExisting}</Button>
  </PostForm>
);
