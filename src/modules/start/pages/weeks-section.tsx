import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
import { type Category, CategoryMark, classNames, EmptyState, Icon, place, Section } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { Shape, VagueBar, WeekLine, WeeksView, WeekView } from '../model/weeks-view.ts';

const CATEGORY: Readonly<Record<Shape | 'all', Category>> = {
  programme: 'programme',
  intern: 'internal',
  extern: 'external',
  all: 'all',
};
const BAR_LOOK: Readonly<Record<Shape, string>> = { programme: 'st-vaag--programma', intern: 'st-vaag--2', extern: '' };

/** The coming four weeks side by side; what has no day yet lies under them as soft bars. On a phone it follows the week it begins in. */
export const WeeksSection = ({ view, calendarHref }: { readonly view: WeeksView; readonly calendarHref: string }) => (
  <Section id="weken" title={copy.weeks} aside={<a href={calendarHref}>{copy.wholeCalendar}</a>}>
    {view.isEmpty ? (
      <EmptyState title={copy.noWeeksTitle} text={copy.noWeeksText} icon="calendar" />
    ) : (
      <>
        <div class="st-weken">
          {view.weeks.map((week, index) => (
            <>
              <Week week={week} />
              {view.vague
                .filter(({ from }) => from === index + 1)
                .map((bar) => (
                  <Bar bar={bar} />
                ))}
            </>
          ))}
        </div>
        {view.more > 0 ? (
          <p class="een-klein">
            <a href={calendarHref}>{copy.moreVague(view.more)}</a>
          </p>
        ) : null}
      </>
    )}
  </Section>
);

const Week = ({ week }: { readonly week: WeekView }) => (
  <div class={week.isNow ? 'st-week st-week--nu' : 'st-week'}>
    <h3>
      {copy.week(week.week)} <small>{week.days}</small>
    </h3>
    {week.lines.length === 0 ? (
      <p class="st-week__leeg een-klein">{week.isTouched ? copy.nothingFixed : copy.nothing}</p>
    ) : (
      <ul>
        {week.lines.map((line) => (
          <Line line={line} />
        ))}
      </ul>
    )}
  </div>
);

/** A column of a week is narrow: words from 11 letters on break with a hyphen. */
const broken = (text: string): string => withSoftHyphens(text, 11);

/** More letters than this do not fit beside a title: then the words of the date stand above it. */
const BESIDE = 8;
const isLong = ({ phrase, day }: WeekLine): boolean => (phrase ?? day).length > BESIDE;

const Line = ({ line }: { readonly line: WeekLine }) => (
  <li class={classNames(line.isToday && 'is-vandaag', isLong(line) && 'is-lang')}>
    <time datetime={line.on}>
      {line.isVague && line.phrase === null ? (
        <>
          <span class="een-vh">{copy.roughly} </span>
          <span aria-hidden="true">±</span>{' '}
        </>
      ) : null}
      {line.phrase ?? line.day}
    </time>
    <span class="st-week__t">
      {line.isMilestone ? <span class="een-ruit" aria-hidden="true"></span> : null}
      <a href={line.href}>
        {line.isMilestone ? (
          <b>
            {copy.milestone}
            {broken(line.title)}
          </b>
        ) : (
          broken(line.title)
        )}
      </a>
    </span>
    {line.audiences || line.isToday ? (
      <small>
        {line.audiences ? (
          <CategoryMark category={CATEGORY[line.audiences.shape]}>{broken(line.audiences.words)}</CategoryMark>
        ) : null}
        {line.isToday ? ` ${copy.isToday}` : null}
      </small>
    ) : null}
  </li>
);

const Bar = ({ bar }: { readonly bar: VagueBar }) => (
  <div class={`st-vaag ${BAR_LOOK[bar.shape]} st-vaag--baan-${bar.lane} ${place({ van: bar.from, tot: bar.to })}`}>
    <a href={bar.href}>
      <Icon name="calendar-question" />
      <span>
        <b>{bar.title}</b> {bar.phrase}
      </span>
    </a>
  </div>
);
