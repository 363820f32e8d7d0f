import type { AvoidedWord, Plan } from '#kernel/plan.ts';
import type { CheckFacts } from './check-facts.ts';
import type { RawFinding } from './finding.ts';
import { planTexts, type PlanText } from './plan-texts.ts';
import type { RuleFacts } from './rule-facts.ts';

/** Texts that still ask to be filled in, use words the plan wants to avoid, or look too hard for who reads them. */
export function checkTexts({ plan, hardMessage }: CheckFacts): readonly RawFinding[] {
  const avoided = (plan.messages.avoidedWords ?? []).filter(({ word }) => word.trim() !== '');
  const texts = planTexts(plan, (text) => avoided.length > 0 || MAY_HOLD.test(text));
  return [
    ...texts.filter(({ text }) => MAY_HOLD.test(text)).flatMap(placeholders),
    ...(avoided.length === 0 ? [] : texts.flatMap((text) => avoidedIn(text, avoided))),
    ...(hardMessage === null ? [] : [tooHard(plan, hardMessage)]),
  ];
}

/** Only the core message is read by the people it is for; a plan itself is for colleagues. */
const tooHard = (plan: Plan, facts: RuleFacts['C8.language']): RawFinding<'C8.language'> => ({
  rule: 'C8.language',
  subject: plan.programme.name,
  subjectKind: 'message',
  where: { part: 'messages' },
  severity: 'info',
  certain: false,
  facts,
});

/** {gemeente}, [naam invullen], <datum>, «partner», xxx. Links of Markdown ([text](address)) and crosses in a table ([x]) are none. */
const PLACEHOLDERS = [
  /\{\{?[\p{L}_][\p{L}\p{N} _.-]{0,40}\}\}?/gu,
  /\[(?:naam|datum|gemeente|plaats|bedrag|invullen|aanvullen|nog|vul|hier|tijd|locatie|telefoon)[^\][\n]{0,60}\](?!\()/giu,
  /<(?:naam|datum|gemeente|plaats|bedrag|invullen|aanvullen|vul|hier|tijd|locatie)[^<>\n]{0,60}>/giu,
  /«[^«»\n]{1,60}»/gu,
  /(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/giu,
  /lorem ipsum/giu,
] as const;

/** Most texts hold none of it, and are read once instead of six times. */
const MAY_HOLD = /[{[<«]|x{3}|lorem/iu;

function placeholders({ text, ...about }: PlanText): readonly RawFinding[] {
  const found = PLACEHOLDERS.flatMap((pattern) => text.match(pattern) ?? []);
  const [first] = found;
  return first === undefined
    ? []
    : [
        {
          rule: 'C8.placeholder',
          ...about,
          severity: 'warning',
          certain: true,
          facts: { text: first, count: found.length },
        },
      ];
}

function avoidedIn({ text, ...about }: PlanText, avoided: readonly AvoidedWord[]): readonly RawFinding[] {
  const plain = text.toLowerCase();
  return avoided.flatMap(({ word, instead }) =>
    hasWord(plain, word.trim().toLowerCase())
      ? [
          {
            rule: 'C8.avoidedWord' as const,
            ...about,
            severity: 'info' as const,
            certain: true,
            facts: { word: word.trim(), instead },
          },
        ]
      : [],
  );
}

/** As a word of its own: 'tool' is not found in 'stoel' or 'tooltje'. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return true;
  }
  return false;
}

const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
