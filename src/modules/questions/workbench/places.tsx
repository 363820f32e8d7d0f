import { type View, ViewSwitch } from '#ui/index.ts';
import { copy } from './copy.nl.ts';
import { basesPath, figuresPath, harvestPath, questionsPath, siteSettingsPath, themesPath } from './paths.ts';

/** What the person may do with questions. */
export type Rights = {
  readonly contribute: boolean;
  readonly edit: boolean;
  readonly approve: boolean;
  readonly manage: boolean;
};
const PLACES = ['list', 'harvest', 'bases', 'themes', 'figures', 'site'] as const;
type Place = (typeof PLACES)[number];
const HREFS: Readonly<Record<Place, string>> = {
  list: questionsPath({}),
  harvest: harvestPath({}),
  bases: basesPath({}),
  themes: themesPath({}),
  figures: figuresPath({}),
  site: siteSettingsPath({}),
};

/** What a person needs to see a place; null for everybody who may look. */
const NEEDED: Readonly<Record<Place, keyof Rights | null>> = {
  list: null,
  harvest: 'contribute',
  bases: null,
  themes: 'edit',
  figures: null,
  site: null,
};

/** The places of the questions, by link. */
export const QuestionPlaces = ({ here, may }: { readonly here: Place; readonly may: Rights }) => {
  const words: Readonly<Record<Place, string>> = {
    list: copy.list.title,
    harvest: copy.list.harvest,
    bases: copy.list.bases,
    themes: copy.themes.title,
    figures: copy.list.figures,
    site: copy.list.site,
  };
  const views: View[] = PLACES.filter((place) => NEEDED[place] === null || may[NEEDED[place]]).map((place) => ({
    label: words[place],
    href: HREFS[place],
    current: place === here,
  }));
  return (
    <div class="vb-plaatsen">
      <ViewSwitch label={copy.nav} views={views} />
    </div>
  );
};
