import type { DateContext } from '#kernel/fuzzy-date/index.ts';
import type { Goal, SectionKind } from '#kernel/plan.ts';
import { doubtful, type Found, probable } from '../found.ts';
import type { Part } from '../outline/outline.ts';
import { passagesOf, type TextPassage } from '../text/passages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { groupAtStart, namesPeople } from './audience-words.ts';
import { type GoalContext, goalOf, SMALL_WORD } from './goal.ts';
import { levelOfText } from './goal-words.ts';

const WISH =
  /\b(?:doel|doelen|doelstelling|doelstellingen|willen|wil|beogen|streven|moeten|bereiken|zodat|ervoor zorgen)\b|\d\s?%/iu;

/** 'Ons doel is dat', 'wij willen bereiken dat': what follows is a goal, whatever its verb. */
const EXPLICIT =
  /\b(?:doel|doelstelling|inzet|ambitie|streven|hoofddoel)\s+(?:van\s+[^.]{2,60}?\s+)?is\s+(?:het\s+)?(?:om|dat)\b|\b(?:wil(?:len)?\s+(?:we|wij)|(?:we|wij)\s+(?:willen|beogen|streven))\b[^.;:]{0,40}\bdat\b/iu;

const NEXT = String.raw`(?:en\s+)?(?:allereerst|ten\s+(?:eerste|tweede|derde|vierde|vijfde|zesde)|tot\s+slot|ten\s+slotte|tenslotte|daarnaast|bovendien|verder|als\s+(?:eerste|tweede|derde|laatste))`;
/** One of several wishes in running text: 'Ten tweede dat …', 'Daarnaast willen wij …'. */
const COUNTED = new RegExp(`^${NEXT}[,:]?\\s`, 'iu');
const CARRIES = /\bdat\b|\b(?:moet|moeten|wil|willen)\b/iu;
/** What stands in front of the wish itself. */
const LEAD = new RegExp(
  `^(?:${NEXT}[,:]?\\s+)?(?:(?:ons|het|onze)\\s+\\p{L}{3,14}\\s+is\\s+|(?:en\\s+)?(?:wil(?:len)?\\s+(?:we|wij)|(?:we|wij)\\s+willen)\\s+(?:(?:ook|graag|vooral|bereiken|ermee bereiken)\\s+)*)?dat\\s+(?=\\S)`,
  'iu',
);

/** 'Iedereen weet waar het loket is': for all groups, and for none that has a name. */
const EVERYONE = /^(?:iedereen|eenieder)(?!\p{L})/iu;

/** Sentences below a heading about goals that wish something, or say of a group what it knows, feels or does. */
export function goalsInProse(part: Part, context: GoalContext): Found<Goal>[] {
  return sentencesIn(part).flatMap(({ sentence, follows, at }) => {
    if (/[:?]$/.test(sentence)) return [];
    const isAbout = WISH.test(sentence) || EVERYONE.test(sentence) || groupAtStart(sentence) !== null;
    const isWish = isAbout && levelOfText(sentence) !== null;
    const isOneOf = follows && COUNTED.test(sentence) && CARRIES.test(sentence);
    if (!isWish && !isOneOf && !EXPLICIT.test(sentence)) return [];
    const { value, at: blocks, question } = goalOf(wishIn(sentence), [at], withGroup(context, sentence));
    if (question !== null) return [doubtful(value, blocks, 'goalLevel', question.options)];
    return [context.level === null ? doubtful(value, blocks, 'goalFromText') : probable(value, blocks)];
  });
}

/** 'Doel van dit plan', 'Dit document beschrijft': what the text is for, and nothing that is to be reached. */
const OWN_PURPOSE =
  /(?<!\p{L})(?:dit|deze|het)\s(?:communicatie)?(?:plan|document|stuk|notitie|leeswijzer|hoofdstuk)(?!\p{L})/iu;

/**
 * One sentence below 'Doel' and nothing else is the goal, whatever its verb, and so are some sentences that are each about a group; a
 * person is asked.
 */
export function plainGoals(part: Part, context: GoalContext): Found<Goal>[] {
  const told = sentencesIn(part);
  const isAll = told.length === 1 || told.every(({ sentence }) => groupAtStart(sentence) !== null);
  if (!isAll || told.length > MOST_GOALS || told.length < part.blocks.length || OWN_PURPOSE.test(part.title)) return [];
  if (told.some(({ sentence }) => sentence.length > LONGEST_GOAL || /[:?]$/.test(sentence) || isNoGoal(sentence)))
    return [];
  return told.map(({ sentence, at }) => {
    const { value, question } = goalOf(sentence, [at], context);
    if (question === null && told.length > 1) return probable(value, [at]);
    return doubtful(value, [at], question?.code ?? 'goalFromText', question?.options);
  });
}

/** What the text is for, where the goals are or that they are still to be written; and what a group does or thinks now. */
const isNoGoal = (sentence: string): boolean =>
  OWN_PURPOSE.test(sentence) || REFERS.test(sentence) || STILL_EMPTY.test(sentence) || IS_NOW.test(sentence);
const REFERS =
  /^\(?(?:zie|hieronder|hierna|onderstaand|in (?:de )?bijlage|volgt|volgen)(?!\p{L})|(?<!\p{L})(?:staan|staat|vind je|vindt u)\s(?:hieronder|hierboven|in)(?!\p{L})/iu;
const STILL_EMPTY =
  /(?<!\p{L})(?:nog|nader)\s(?:in\ste\svullen|te\sbepalen|invullen|uit\ste\swerken|aan\ste\svullen)(?!\p{L})/iu;
const IS_NOW =
  /(?<!\p{L})(?:(?:klaagt|klagen)(?!\s(?:niet|minder))|(?:is|zijn)\s(?:nu\s)?(?:boos|bezorgd|ontevreden|kritisch)|besloot|besloten)(?!\p{L})/iu;
const LONGEST_GOAL = 300;
const MOST_GOALS = 6;

/** Kinds of parts in which a plan without a heading about goals may say what it wants. */
const ELSEWHERE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'occasion',
  'context',
  'strategy',
  'mission',
  'policyQuestion',
  'communicationQuestion',
  'other',
]);

/** Where no heading is about goals: only what is called a wish in so many words, and what is counted on from there. */
export const goalsElsewhere = (parts: readonly Part[], dates: DateContext): Found<Goal>[] =>
  parts
    .filter(({ kind }) => ELSEWHERE.has(kind))
    .flatMap((part) => {
      let open: number | null = null;
      return sentencesIn(part).flatMap(({ sentence, at }) => {
        const isOneOf = open === at && COUNTED.test(sentence) && CARRIES.test(sentence);
        if (/[:?]$/.test(sentence) || !(isOneOf || EXPLICIT.test(sentence))) return [];
        open = at;
        const context = { level: null, side: null, audience: null, dates };
        const { value } = goalOf(wishIn(sentence), [at], withGroup(context, sentence));
        return [doubtful(value, [at], 'goalFromText')];
      });
    });

type Told = { readonly sentence: string; readonly follows: boolean; readonly at: number };

/** `follows` is true when another sentence of the paragraph stands before it, or when it is itself counted as the first. */
const sentencesIn = (part: Part): Told[] =>
  passagesOf(part.blocks)
    .filter((passage): passage is TextPassage => passage.type === 'text')
    .flatMap(({ text, at }) =>
      sentencesOf(text).map((sentence, index) => ({ sentence, follows: index > 0 || COUNTED.test(sentence), at })),
    );

/** In 'dat ouders de route kennen' the verb stands last: who it is ends before the first small word. */
function withGroup(context: GoalContext, sentence: string): GoalContext {
  const wish = wishIn(sentence);
  const group = context.audience === null && wish !== sentence ? groupAtStart(wish) : null;
  const [who = ''] = group?.split(SMALL_WORD) ?? [];
  return who !== '' && namesPeople(who) ? { ...context, audience: who } : context;
}

/** 'Ten tweede willen we dat bewoners meedenken' wishes 'bewoners meedenken'; what has no such start stays whole. */
const wishIn = (sentence: string): string => sentence.replace(LEAD, '');
