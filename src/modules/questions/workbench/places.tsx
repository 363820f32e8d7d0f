import { type View, ViewSwitch } from '#ui/index.ts';
import { copy } from './copy.nl.ts';
import { basesPath, questionsPath } from './paths.ts';

const PLACES = ['list', 'bases'] as const;
type Place = (typeof PLACES)[number];
const HREFS: Readonly<Record<Place, string>> = { list: questionsPath({}), bases: basesPath({}) };

/** The places of the questions, by link. */
export const QuestionPlaces = ({ here }: { readonly here: Place }) => {
  const words: Readonly<Record<Place, string>> = { list: copy.list.title, bases: copy.list.bases };
  const views: View[] = PLACES.map((place) => ({ label: words[place], href: HREFS[place], current: place === here }));
  return <ViewSwitch label={copy.nav} views={views} />;
};
