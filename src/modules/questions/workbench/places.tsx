import { type View, ViewSwitch } from '#ui/index.ts';
import { copy } from './copy.nl.ts';
import { basesPath, harvestPath, questionsPath, siteSettingsPath, themesPath } from './paths.ts';

const PLACES = ['list', 'harvest', 'bases', 'themes', 'site'] as const;
type Place = (typeof PLACES)[number];
const HREFS: Readonly<Record<Place, string>> = {
  list: questionsPath({}),
  harvest: harvestPath({}),
  bases: basesPath({}),
  themes: themesPath({}),
  site: siteSettingsPath({}),
};

/** The places of the questions, by link. */
export const QuestionPlaces = ({ here }: { readonly here: Place }) => {
  const words: Readonly<Record<Place, string>> = {
    list: copy.list.title,
    harvest: copy.list.harvest,
    bases: copy.list.bases,
    themes: copy.themes.title,
    site: copy.list.site,
  };
  const views: View[] = PLACES.map((place) => ({ label: words[place], href: HREFS[place], current: place === here }));
  return (
    <div class="vb-plaatsen">
      <ViewSwitch label={copy.nav} views={views} />
    </div>
  );
};
