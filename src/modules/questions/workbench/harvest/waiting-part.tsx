import type { Base } from '#modules/library/index.ts';
import { ButtonLink, EmptyState, Pagination, PostButton, Section } from '#ui/index.ts';
import type { Theme } from '../../store/themes.ts';
import { copy } from '../copy.nl.ts';
import { harvestPath, stepUndoPath } from '../paths.ts';
import { CHOICE_FORM, ChoiceBar } from './choice-bar.tsx';
import { HarvestFilters, readingName } from './harvest-filters.tsx';
import type { HarvestList } from './harvest-list.ts';
import { harvestAddress } from './harvest-wish.ts';
import { aboutHeard } from './heard-about.ts';
import { HeardRow } from './heard-row.tsx';

type Props = { readonly list: HarvestList; readonly bases: readonly Base[]; readonly themes: readonly Theme[] };

/** What waits for an answer: a page of it, with search, filters, and doing something with several at once. */
export const WaitingPart = ({ list, bases, themes }: Props) => {
  const { count, total, rows, pages, wish } = list;
  const note = total === count ? copy.list.found(count) : copy.harvest.part(total, count);
  return (
    <Section id="wacht" title={copy.harvest.waiting} note={note}>
      {count === 0 ? (
        <EmptyState title={copy.harvest.emptyTitle} text={copy.harvest.emptyText} icon="messages" />
      ) : (
        <HarvestFilters list={list} />
      )}
      <ReadingPart list={list} />
      {count > 0 && rows.length === 0 ? <NoneFound /> : null}
      {rows.length === 0 ? null : (
        <een-gekozen data-woord={copy.harvest.choice.chosen}>
          <ChoiceBar list={list} bases={bases} />
          <Rows list={list} themes={themes} />
        </een-gekozen>
      )}
      <Pagination page={wish.page} pages={pages} path={harvestAddress(wish)} />
    </Section>
  );
};

const Rows = ({ list, themes }: Pick<Props, 'list' | 'themes'>) => {
  const names = new Map(themes.map(({ slug, name }) => [slug, name]));
  const aboutOf = aboutHeard(themes);
  return (
    <>
      {list.rows.some((heard) => aboutOf(heard).synonyms.length > 0) ? (
        <p class="een-stil een-klein">{copy.harvest.otherWords}</p>
      ) : null}
      {list.rows.map((heard) => (
        <HeardRow heard={heard} aboutOf={aboutOf} themeName={(slug) => names.get(slug) ?? slug} form={CHOICE_FORM} />
      ))}
    </>
  );
};

/** Of one reading: when, and taking it back as a whole. */
const ReadingPart = ({ list: { wish, readings } }: Pick<Props, 'list'>) => {
  const reading = readings.find(({ id }) => id === wish.from);
  if (!reading) return null;
  return (
    <div class="een-rij vb-inlezing">
      <span>{copy.harvest.reading(readingName(reading), reading.count)}</span>
      <PostButton
        action={stepUndoPath({})}
        label={copy.harvest.undoReading}
        icon="arrow-back-up"
        small
        fields={{ stap: reading.id, terug: harvestPath({}) }}
      />
    </div>
  );
};

const NoneFound = () => (
  <EmptyState title={copy.list.noneTitle} text={copy.list.noneText} icon="search">
    <ButtonLink href={harvestPath({})}>{copy.harvest.all}</ButtonLink>
  </EmptyState>
);
