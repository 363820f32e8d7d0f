import type { Frame } from '#ui/frame.ts';
import { PostButton } from '#ui/post-form.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import type { RoleName } from '../../model/role.ts';
import { choosePlacePath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

/** An organisation that somebody can work for. */
export type PlaceShown = { readonly id: string; readonly organisation: string; readonly role: RoleName };
type ChoosePlacePageProps = {
  readonly frame: Frame;
  readonly places: readonly PlaceShown[];
  readonly back: string | null;
};

/** For which organisation do you work now? Asked after signing in when there are several. */
export const ChoosePlacePage = ({ frame, places, back }: ChoosePlacePageProps) => (
  <PublicPage frame={frame} title={copy.placeTitle} lead={copy.placeLead}>
    <PlaceList places={places} back={back} />
  </PublicPage>
);

/** The organisations, each with the button that goes to work there. */
export const PlaceList = ({ places, back }: { places: readonly PlaceShown[]; back: string | null }) => (
  <ul class="een-lijst een-lijst--kiezen">
    {places.map(({ id, organisation, role }) => (
      <li>
        <span>
          <b>{organisation}</b>, {copy.roles[role]}
        </span>
        <PostButton
          action={choosePlacePath({})}
          label={copy.workHere}
          accessibleName={`${copy.workHere}: ${organisation}`}
          fields={{ plek: id, ...(back === null ? {} : { terug: back }) }}
          small
        />
      </li>
    ))}
  </ul>
);
