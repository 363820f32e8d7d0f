import type { Plan } from '#kernel/plan.ts';
import type { ItemKind, Recognition, RecognisedItem } from './recognise/index.ts';

type ListName = Exclude<
  { [Name in keyof Plan]-?: Plan[Name] extends readonly unknown[] | undefined ? Name : never }[keyof Plan],
  'acceptedFindings'
>;

const LISTS: readonly (readonly [ListName, ItemKind])[] = [
  ['sections', 'section'],
  ['goals', 'goal'],
  ['audiences', 'audience'],
  ['channels', 'channel'],
  ['matrices', 'matrix'],
  ['phases', 'phase'],
  ['activities', 'activity'],
  ['roles', 'role'],
  ['effort', 'effort'],
  ['budget', 'budget'],
  ['evaluation', 'evaluation'],
  ['agreements', 'agreement'],
  ['unrecognised', 'unrecognised'],
];

/** A plan that a file of our own carries, as if it were recognised: all certain, and from no block in particular. */
export function recogniseEmbedded(plan: Plan): Recognition {
  const { messages } = plan;
  const items = [
    certain('programme', ['programme']),
    ...LISTS.flatMap(([list, kind]) => plan[list].map((_, index) => certain(kind, [list, index]))),
    ...(['core', 'short', 'slogan', 'tone'] as const)
      .filter((name) => messages[name] !== null)
      .map((name) => certain('message', ['messages', name])),
    ...messages.values.map((_, index) => certain('message', ['messages', 'values', index])),
    ...messages.accents.map((_, index) => certain('accent', ['messages', 'accents', index])),
  ];
  return { plan, items };
}

const certain = (kind: ItemKind, path: RecognisedItem['path']): RecognisedItem => ({
  key: path.join('.'),
  kind,
  path,
  at: [],
  confidence: 'certain',
  question: null,
});
