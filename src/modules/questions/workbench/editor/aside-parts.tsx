import { Disclosure, IconLine, IconList, KeyValues, Label, UserLink } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { civilDay } from '../moments.ts';
import { inLanguage, questionAboutPath, questionPath, questionVersionsPath } from '../paths.ts';
import { hasOwnWords, type QuestionView } from './question-view.ts';
import type { ShownAt } from './shown-at.ts';

type Props = { readonly view: QuestionView };
const SHOWN = 8;

/** Where this question stands, and in whose words. */
export const PlacesPart = ({ view }: Props) => (
  <section class="vb-zij" aria-labelledby="waar">
    <h2 id="waar" class="st-zijkop">
      {copy.places.title} {view.places.length === 0 ? null : <small>{copy.places.count(view.places.length)}</small>}
    </h2>
    {view.places.length === 0 ? <p class="een-stil">{copy.places.none}</p> : null}
    <IconList>
      {view.places.slice(0, SHOWN).map((place) => (
        <Place place={place} />
      ))}
    </IconList>
    {view.places.length > SHOWN ? (
      <Disclosure summary={copy.places.more(view.places.length - SHOWN)}>
        <IconList>
          {view.places.slice(SHOWN).map((place) => (
            <Place place={place} />
          ))}
        </IconList>
      </Disclosure>
    ) : null}
  </section>
);

const Place = ({ place: { name, href, telling, standing } }: { readonly place: ShownAt }) => (
  <IconLine
    icon={telling === 'hidden' ? 'eye-off' : 'world'}
    note={
      <>
        {copy.tellings[telling]}{' '}
        {standing === 'lags' ? (
          <Label tone="warning">{copy.places[telling === 'base' ? 'waits' : 'lags']}</Label>
        ) : null}
      </>
    }
  >
    {href === null ? name : <a href={href}>{name}</a>}
  </IconLine>
);

/** What the question is about. */
export const AboutPart = ({ view, mayEdit }: Props & { readonly mayEdit: boolean }) => {
  const { meta, theme, item, at, ownAbout } = view;
  const reviewOn = item ? item.reviewOn : (ownAbout?.reviewOn ?? null);
  return (
    <section class="vb-zij" aria-labelledby="over">
      <h2 id="over" class="st-zijkop">
        {copy.about.title}
      </h2>
      <KeyValues
        items={[
          [copy.about.theme, theme?.name ?? null],
          [copy.about.audience, copy.audiences[meta.audience]],
          [copy.about.synonyms, [...meta.synonyms, ...(ownAbout?.synonyms ?? [])].join(', ') || null],
          [copy.about.related, view.related.length > 0 ? <RelatedList related={view.related} at={at} /> : null],
          [copy.about.source, meta.source === '' ? null : <UserLink href={meta.source}>{meta.source}</UserLink>],
          [copy.about.owner, meta.owner || null],
          [copy.about.reviewOn, reviewOn ? civilDay(reviewOn) : null],
          [copy.about.versions, view.versions.length > 0 ? String(view.versions.length) : null],
        ]}
      />
      <p class="een-klein een-rij">
        {mayEdit && (item || hasOwnWords(view)) ? (
          <a href={inLanguage(questionAboutPath({ item: at.item }), at.lang)}>{copy.about.edit}</a>
        ) : null}
        <a href={inLanguage(questionVersionsPath({ item: at.item }), at.lang)}>{copy.about.history}</a>
      </p>
    </section>
  );
};

const RelatedList = ({ related, at }: Pick<QuestionView, 'related' | 'at'>) => (
  <ul class="vb-woorden">
    {related.map(({ item, title }) => (
      <li>
        <a href={inLanguage(questionPath({ item }), at.lang)}>{title}</a>
      </li>
    ))}
  </ul>
);
