import type { ShownProblem } from '#kernel/form-values.ts';
import type { Id } from '#kernel/id.ts';
import {
  ActionRow,
  ButtonLink,
  EmptyState,
  ErrorSummary,
  type Frame,
  PostButton,
  Section,
  WorkbenchPage,
} from '#ui/index.ts';
import type { Harvested } from '../../store/harvest.ts';
import { copy } from '../copy.nl.ts';
import { harvestItemPath, inLanguage, newQuestionPath, questionPath, questionsPath, searchedPath } from '../paths.ts';
import { RemoveReaction } from './remove-reaction.tsx';
import { AddHeard } from './add-heard.tsx';
import { QuestionPlaces, type Rights } from '../places.tsx';

type Alike = { readonly item: string; readonly title: string };
export type HarvestView = {
  /** How many wait; the list has the last of them. */
  readonly count: number;
  readonly waiting: readonly (Harvested & { readonly alike: readonly Alike[] })[];
  readonly unfound: readonly { readonly words: string; readonly count: number }[];
  readonly unclear: readonly {
    readonly id: string;
    readonly item: Id<'item'>;
    readonly lang: string;
    readonly reason: string;
    readonly title: string;
  }[];
};
type Props = {
  readonly frame: Frame;
  readonly view: HarvestView;
  readonly errors: readonly ShownProblem[];
  readonly typed: string;
  readonly may: Rights;
};

/** Questions that were heard and wait for an answer, and ways to add them. */
export const HarvestPage = ({ frame, view, errors, typed, may }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.harvest.title}
    lead={copy.harvest.lead}
    crumbs={[{ label: copy.list.title, href: questionsPath({}) }]}
  >
    <QuestionPlaces here="harvest" may={may} />
    <ErrorSummary errors={errors} />
    <AddHeard errors={errors} typed={typed} />
    <Section
      id="wacht"
      title={copy.harvest.waiting}
      note={
        view.count > view.waiting.length
          ? copy.harvest.last(view.waiting.length, view.count)
          : copy.list.found(view.count)
      }
    >
      {view.waiting.length === 0 ? (
        <EmptyState title={copy.harvest.emptyTitle} text={copy.harvest.emptyText} icon="messages" />
      ) : null}
      {view.waiting.map((heard) => (
        <OneHeard heard={heard} />
      ))}
    </Section>
    <Unfound unfound={view.unfound} />
    <Unclear unclear={view.unclear} mayRemove={may.edit} />
  </WorkbenchPage>
);

const OneHeard = ({ heard }: { readonly heard: HarvestView['waiting'][number] }) => (
  <article class="vb-versie">
    <h3>{heard.question}</h3>
    <p class="een-stil een-klein">{copy.harvest.sources[heard.source]}</p>
    {heard.alike.length === 0 ? null : (
      <p>
        {copy.harvest.alike}{' '}
        {heard.alike.map(({ item, title }, at) => (
          <>
            {at === 0 ? '' : ', '}
            <a href={questionPath({ item })}>{title}</a>
          </>
        ))}
      </p>
    )}
    <ActionRow>
      <ButtonLink
        href={`${newQuestionPath({})}?opgehaald=${heard.id}`}
        small
        icon="plus"
        accessibleName={`${copy.harvest.make}: ${heard.question}`}
      >
        {copy.harvest.make}
      </ButtonLink>
      <PostButton
        action={harvestItemPath({ harvest: heard.id })}
        label={copy.harvest.drop}
        accessibleName={`${copy.harvest.drop}: ${heard.question}`}
        icon="trash"
        kind="quiet"
        small
        fields={{ revisie: String(heard.revision), doe: 'weg' }}
      />
    </ActionRow>
  </article>
);

const Unfound = ({ unfound }: Pick<HarvestView, 'unfound'>) =>
  unfound.length === 0 ? null : (
    <Section id="gezocht" title={copy.harvest.unfound}>
      <p class="een-stil">{copy.harvest.unfoundHelp}</p>
      <ul class="vb-plek">
        {unfound.map(({ words, count }) => (
          <li class="vb-gezocht">
            <span>
              {words}
              <small>{copy.harvest.times(count)}</small>
            </span>
            <SearchButton words={words} act="gebruiken" label={copy.harvest.takeSearch} />
            <SearchButton words={words} act="negeren" label={copy.harvest.ignore} />
          </li>
        ))}
      </ul>
    </Section>
  );

type SearchButtonProps = { readonly words: string; readonly act: 'gebruiken' | 'negeren'; readonly label: string };

const SearchButton = ({ words, act, label }: SearchButtonProps) => (
  <PostButton
    action={searchedPath({})}
    label={label}
    accessibleName={`${label}: ${words}`}
    small
    kind={act === 'negeren' ? 'quiet' : undefined}
    fields={{ woorden: words, doe: act }}
  />
);

const Unclear = ({ unclear, mayRemove }: Pick<HarvestView, 'unclear'> & { readonly mayRemove: boolean }) =>
  unclear.length === 0 ? null : (
    <Section id="onduidelijk" title={copy.harvest.unclear}>
      {unclear.map(({ id, item, lang, reason, title }) => (
        <article class="vb-versie">
          <p class="vb-quote">{reason}</p>
          <p class="een-klein">
            <a href={inLanguage(questionPath({ item }), lang)}>{title || copy.list.question}</a>
          </p>
          <ActionRow>
            <PostButton
              action={harvestItemPath({ harvest: id })}
              label={copy.harvest.takeFeedback}
              accessibleName={`${copy.harvest.takeFeedback}: ${reason}`}
              small
              fields={{ doe: 'vraag' }}
            />
            <PostButton
              action={harvestItemPath({ harvest: id })}
              label={copy.harvest.handled}
              accessibleName={`${copy.harvest.handled}: ${reason}`}
              kind="quiet"
              small
              fields={{ doe: 'gezien' }}
            />
          </ActionRow>
          {mayRemove ? <RemoveReaction reaction={id} /> : null}
        </article>
      ))}
    </Section>
  );
