import type { ShownProblem } from '#kernel/form-values.ts';
import type { Id } from '#kernel/id.ts';
import type { Base } from '#modules/library/index.ts';
import { ActionRow, ErrorSummary, type Frame, IconList, PostButton, Section, WorkbenchPage } from '#ui/index.ts';
import type { Theme } from '../../store/themes.ts';
import { copy } from '../copy.nl.ts';
import { harvestItemPath, inLanguage, questionPath, questionsPath, searchedPath } from '../paths.ts';
import { QuestionPlaces, type Rights } from '../places.tsx';
import { AddHeard } from './add-heard.tsx';
import type { HarvestList } from './harvest-list.ts';
import { RemoveReaction } from './remove-reaction.tsx';
import { WaitingPart } from './waiting-part.tsx';

export type HarvestView = {
  readonly list: HarvestList;
  /** Bases of the organisation itself, to put concepts in. */
  readonly bases: readonly Base[];
  readonly themes: readonly Theme[];
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
  /** Where it was heard, as typed; left out before anything was. */
  readonly session?: string;
  /** Whether a question was just added by hand. */
  readonly typesOn: boolean;
  readonly may: Rights;
};

/** Questions that were heard and wait for an answer, and ways to add them. */
export const HarvestPage = ({ frame, view, errors, typed, session, typesOn, may }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.harvest.title}
    lead={copy.harvest.lead}
    crumbs={[{ label: copy.list.title, href: questionsPath({}) }]}
  >
    <QuestionPlaces here="harvest" may={may} />
    <ErrorSummary errors={errors} />
    <AddHeard errors={errors} typed={typed} session={session ?? view.list.session} typesOn={typesOn} />
    <WaitingPart list={view.list} bases={view.bases} themes={view.themes} />
    <Unfound unfound={view.unfound} />
    <Unclear unclear={view.unclear} mayRemove={may.edit} />
  </WorkbenchPage>
);

const Unfound = ({ unfound }: Pick<HarvestView, 'unfound'>) =>
  unfound.length === 0 ? null : (
    <Section id="gezocht" title={copy.harvest.unfound}>
      <p class="een-stil">{copy.harvest.unfoundHelp}</p>
      <IconList>
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
      </IconList>
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
