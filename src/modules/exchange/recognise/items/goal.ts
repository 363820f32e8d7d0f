import { type DateContext, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Goal, GoalLevel, Indicator, Side } from '#kernel/plan.ts';
import { doubtful, type Found } from '../found.ts';
import { mainVerbAt, sentencesOf } from '../text/sentences.ts';
import { dateInside, oneLine } from '../dates.ts';
import { withoutBaseline } from './baseline.ts';
import { groupAtStart, namesPeople, sideIn } from './audience-words.ts';
import { indicatorIn, levelOfText, measuringSentence } from './goal-words.ts';

/** What stands above a goal: a heading, a label or an item one step higher. */
export type GoalContext = {
  readonly level: GoalLevel | null;
  readonly side: Side | null;
  readonly audience: string | null;
  readonly dates: DateContext;
};

/** One goal. The level follows from a label, or else from its verb; without either a person is asked. */
export function goalOf(text: string, at: readonly number[], context: GoalContext): Found<Goal> {
  const clean = oneLine(text);
  const read = context.level ?? levelOfText(clean);
  const wish = clean.replace(/^dat\s/iu, '');
  const said = groupAtStart(wish);
  const start = wish === clean ? said : (said?.split(SMALL_WORD)[0] ?? null);
  const group = start !== null && start.length < wish.length - 2 ? start : leadingGroup(wish);
  const audiences = context.audience ? [context.audience] : group ? [group] : [];
  const { aim, baseline } = withoutBaseline(clean);
  const phrase = dateInside(aim);
  const value: Goal = {
    text: clean,
    level: read,
    side: context.side ?? sideIn(audiences[0] ?? null),
    audiences,
    period: phrase === null ? null : readDatePhrase(phrase, context.dates),
    indicator: measureIn(clean, aim),
    ...(baseline === null ? {} : { baseline }),
  };
  if (read === null) return doubtful(value, at, 'goalLevel', ['knowledge', 'attitude', 'behaviour', 'feeling']);
  return { value, at, confidence: context.level === null ? 'probable' : 'certain', question: null };
}

/** In 'dat ouders de route kennen' the verb stands last: who it is ends before one of these. */
export const SMALL_WORD =
  /\s(?:de|het|een|hun|zich|er|erop|op|achter|over|met|in|uit|voor|aan|naar|om|binnen|vanaf|zonder|tot|tijdig|sneller|uiterlijk)(?=\s|$)/iu;

/** What is measured, in the words of the goal itself; 'van 40 naar 90' aims at 90. */
function measureIn(text: string, aim: string): Indicator | null {
  const indicator = indicatorIn(aim);
  if (aim === text) return indicator;
  const rise = /\bnaar\s(\d(?:[\d.,]{0,7}\d)?)/u.exec(aim)?.[1];
  const target = indicator?.target ?? rise;
  if (target === undefined || target === null) return indicator;
  return { text: measuringSentence(sentencesOf(text), target), target, unit: indicator?.unit ?? null };
}

/** 'Organisaties bewust maken van …': the group stands first without a verb of its own; or the first group that is named. */
function leadingGroup(text: string): string | null {
  const words = text.split(/\s+/).slice(0, 9);
  const head = words.findIndex((word) => namesPeople(word));
  if (head < 0) return null;
  return (
    head <= 2 && !/\d/.test(words[0] ?? '') && mainVerbAt(words.slice(0, head).join(' ')) < 0
      ? words.slice(0, head + 1)
      : words.slice(head, head + 1)
  )
    .join(' ')
    .replace(/[,.;:]$/, '');
}
