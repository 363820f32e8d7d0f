import { ActionRow, ButtonLink, Disclosure, Label, Markdown, PostButton } from '#ui/index.ts';
import type { QuestionMeta } from '../../model/question.ts';
import { copy } from '../copy.nl.ts';
import { harvestItemPath, newQuestionPath, questionPath } from '../paths.ts';
import type { HarvestList } from './harvest-list.ts';

type Heard = HarvestList['rows'][number];
type About = (heard: Heard) => Pick<QuestionMeta, 'theme' | 'audience' | 'synonyms'>;
type Props = {
  readonly heard: Heard;
  readonly aboutOf: About;
  readonly themeName: (slug: string) => string;
  /** Id of the form that its box is in. */
  readonly form: string;
};

/** One question that was heard: a box to choose it, what is pointed out of it, and what can be done with it. */
export const HeardRow = ({ heard, aboutOf, themeName, form }: Props) => (
  <article class="vb-versie">
    <div class="een-keuze">
      <input
        class="utrecht-checkbox"
        type="checkbox"
        id={`k-${heard.id}`}
        name="vraag"
        value={heard.id}
        form={form}
        checked={heard.isChosen}
      />
      <h3>
        <label for={`k-${heard.id}`}>{heard.question}</label>
      </h3>
    </div>
    <div class="vb-gehoord">
      <p class="een-stil een-klein">{aboutLine(heard, aboutOf, themeName)}</p>
      <Marks heard={heard} />
      {heard.answer === '' ? null : (
        <Disclosure summary={copy.harvest.withAnswer}>
          <Markdown text={heard.answer} headingLevel={4} />
        </Disclosure>
      )}
      <RowActions heard={heard} />
    </div>
  </article>
);

/** Where it was heard, and what the file says it is about: by the theme and audience where those are ours. */
function aboutLine(heard: Heard, aboutOf: About, themeName: Props['themeName']): string {
  const { source, from, subject, domain, audience, words, origin } = heard;
  const { theme, audience: known, synonyms } = aboutOf(heard);
  const { about, sources } = copy.harvest;
  return [
    from === '' ? sources[source] : from,
    ...(theme !== '' ? [about.theme(themeName(theme))] : subject === '' ? [] : [about.word(subject)]),
    ...(synonyms.includes(domain) ? [about.domainWord(domain)] : []),
    ...(audience === '' ? [] : [synonyms.includes(audience) ? about.audienceWord(audience) : copy.forWhom[known]]),
    ...(words.length === 0 ? [] : [about.words(words.join(', '))]),
    ...(origin === '' ? [] : [about.origin(origin)]),
  ].join(' · ');
}

/** Read in without an answer. */
const isBare = ({ source, hasAnswer }: Heard): boolean => source === 'file' && !hasAnswer;

const Marks = ({ heard }: Pick<Props, 'heard'>) => (
  <>
    {heard.isDoubtful || heard.isUnclear || heard.namesPerson || isBare(heard) ? (
      <p>
        {heard.isDoubtful ? (
          <Label tone="warning" icon="alert-triangle">
            {copy.harvest.doubtful}
          </Label>
        ) : heard.isUnclear ? (
          <Label icon="help-circle">{copy.harvest.notAsking}</Label>
        ) : null}{' '}
        {isBare(heard) ? <Label icon="message-2-question">{copy.harvest.withoutAnswer}</Label> : null}{' '}
        {heard.namesPerson ? (
          <Label tone="warning" icon="user">
            {copy.harvest.person}
          </Label>
        ) : null}
      </p>
    ) : null}
    {heard.known === null ? null : (
      <p>
        <Label tone="info" icon="circle-check">
          {copy.harvest.known}
        </Label>{' '}
        <a href={questionPath({ item: heard.known.item })}>{heard.known.title}</a>
      </p>
    )}
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
  </>
);

const RowActions = ({ heard }: Pick<Props, 'heard'>) => (
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
);
