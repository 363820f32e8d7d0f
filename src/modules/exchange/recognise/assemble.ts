import type {
  Activity,
  Agreement,
  Audience,
  BudgetLine,
  Channel,
  EffortLine,
  EvaluationMoment,
  Goal,
  Matrix,
  Messages,
  Phase,
  Plan,
  Programme,
  Role,
  Section,
  Unrecognised,
} from '#kernel/plan.ts';
import type { SourceDocument } from '../model/source-document.ts';
import type { Found } from './found.ts';
import type { FoundMessages } from './items/found-messages.ts';
import type { Outline } from './outline/outline.ts';
import type { ItemKind, Recognition, RecognisedItem } from './recognition.ts';
import { blockNumbers } from './text/blocks.ts';
import { where } from './words.nl.ts';

/** What the passes found, list by list. */
export type Findings = {
  readonly programme: Found<Programme>;
  readonly sections: readonly Found<Section>[];
  readonly goals: readonly Found<Goal>[];
  readonly audiences: readonly Found<Audience>[];
  readonly messages: FoundMessages;
  readonly channels: readonly Found<Channel>[];
  readonly matrices: readonly Found<Matrix>[];
  readonly phases: readonly Found<Phase>[];
  readonly activities: readonly Found<Activity>[];
  readonly roles: readonly Found<Role>[];
  readonly effort: readonly Found<EffortLine>[];
  readonly budget: readonly Found<BudgetLine>[];
  readonly evaluation: readonly Found<EvaluationMoment>[];
  readonly agreements: readonly Found<Agreement>[];
  readonly unrecognised: readonly Found<Unrecognised>[];
};

/** The plan and its items. Each thing in the plan says in which section of which file it stood. */
export function assemble(document: SourceDocument, outline: Outline, found: Findings): Recognition {
  const place = placeFinder(document, outline);
  const items: RecognisedItem[] = [item('programme', ['programme'], found.programme)];
  const list = <Value>(
    kind: ItemKind,
    name: keyof Plan,
    values: readonly Found<Value>[],
  ): (Value & { source?: { file: string; where: string } })[] => {
    values.forEach((each, index) => items.push(item(kind, [name, index], each)));
    return values.map((each) => ({ ...each.value, source: { file: document.fileName, where: place(each.at) } }));
  };
  const messages = readMessages(found.messages, items);
  const plan: Plan = {
    format: 'eenstemmig-plan',
    version: 1,
    programme: found.programme.value,
    sections: list('section', 'sections', found.sections),
    goals: list('goal', 'goals', found.goals),
    audiences: list('audience', 'audiences', found.audiences),
    messages,
    channels: list('channel', 'channels', found.channels),
    matrices: list('matrix', 'matrices', found.matrices),
    phases: list('phase', 'phases', found.phases),
    activities: list('activity', 'activities', found.activities),
    roles: list('role', 'roles', found.roles),
    effort: list('effort', 'effort', found.effort),
    budget: list('budget', 'budget', found.budget),
    evaluation: list('evaluation', 'evaluation', found.evaluation),
    agreements: list('agreement', 'agreements', found.agreements),
    unrecognised: list('unrecognised', 'unrecognised', found.unrecognised),
  };
  return { plan, items };
}

function item<Value>(
  kind: ItemKind,
  path: readonly (string | number)[],
  { at, confidence, question }: Found<Value>,
): RecognisedItem {
  return { key: path.join('.'), kind, path, at: [...new Set(at)].sort((a, b) => a - b), confidence, question };
}

function readMessages(found: FoundMessages, items: RecognisedItem[]): Messages {
  const single = (name: 'core' | 'short' | 'slogan' | 'tone'): string | null => {
    const each = found[name];
    if (each) items.push(item('message', ['messages', name], each));
    return each?.value ?? null;
  };
  const messages = { core: single('core'), short: single('short'), slogan: single('slogan'), tone: single('tone') };
  found.values.forEach((each, index) => items.push(item('message', ['messages', 'values', index], each)));
  found.accents.forEach((each, index) => items.push(item('accent', ['messages', 'accents', index], each)));
  return {
    ...messages,
    values: found.values.map(({ value }) => value),
    accents: found.accents.map(({ value }) => value),
  };
}

/** The heading under which a block stands, for people. */
function placeFinder(document: SourceDocument, outline: Outline): (at: readonly number[]) => string {
  const titles = new Map<number, string>();
  for (const part of outline.parts) {
    const title = part.title === '' ? where.start : part.title;
    for (const number of [...(part.at === null ? [] : [part.at]), ...part.blocks.flatMap(blockNumbers)])
      if (!titles.has(number)) titles.set(number, title);
  }
  return (at) => titles.get(at[0] ?? -1) ?? (document.blocks.length === 0 ? where.nowhere : where.start);
}
