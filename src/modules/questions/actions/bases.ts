import { asId } from '#kernel/id.ts';
import { done, type Outcome } from '#kernel/outcome.ts';
import {
  type Base,
  findLines,
  findParticipation,
  findText,
  forgetStance,
  hasStances,
  listFollowed,
  listOwnTellings,
  saveDraft,
  stopTakingPart,
  takePart,
  withdrawText,
} from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { showInPlace, showNothing } from '../projection/show.ts';
import { listPublishedOf } from '../store/published.ts';
import { QUESTION } from './own-questions.ts';
import { agreeAbovePart, followAll, stanceRevisionOf } from './followed-questions.ts';

type Mode = 'at-once' | 'after-approval';

/**
 * Takes part in a base, or chooses again how changes come in. Who wants to approve first starts with what the base says now; who
 * goes over to at once follows the base as it is from then on, wherever it told nothing in its own words: what the base withdrew
 * goes with it.
 */
export async function joinBase(
  scope: Scope,
  baseId: string,
  mode: Mode,
): Promise<Outcome<Base, 'not-found' | 'own-base' | 'not-open'>> {
  const joined = await takePart(scope, baseId, mode);
  if (!joined.ok) return joined;
  // Who follows at once and never said anything has nothing to undo.
  if (mode === 'at-once' && !(await hasStances(scope, joined.value.id))) return joined;
  const all = await listFollowed(scope, joined.value);
  if (mode === 'at-once')
    await dropWithdrawn(scope, joined.value.id, new Set(all.map(({ version }) => keyOf(version))));
  for (const { version, stance } of all) {
    const at = { base: joined.value, mode, item: version.item, lang: version.lang };
    if (stance?.kind === 'addition') await agreeAbovePart(scope, { ...at, stanceRevision: stance.revision });
  }
  const follows = all.filter(({ stance }) => (stance === null ? mode !== 'at-once' : stance.kind === 'follows'));
  await followAll(scope, { base: joined.value, mode }, follows);
  return joined;
}

/**
 * Stops taking part. What it told in its own words stays on its site; the rest of the base leaves it, and parts that stood under an
 * answer of the base become concepts, which keep the question they were about: what the base asks is not read here any more.
 */
export async function leaveBase(scope: Scope, baseId: string): Promise<Outcome<null, 'not-found'>> {
  const told = await listOwnTellings(scope, asId<'base'>(baseId));
  const parts = told.filter(({ kind }) => kind === 'addition');
  const titles = await titlesOf(scope, parts);
  const stopped = await stopTakingPart(scope, baseId);
  if (!stopped.ok) return stopped;
  const { id } = stopped.value;
  const own = new Set(told.filter(({ kind }) => kind === 'variant').map(keyOf));
  const left = (await listPublishedOf(scope, id)).filter((text) => !own.has(keyOf(text)));
  await showInPlace(scope, left, []);
  for (const part of parts) {
    const text = await findText(scope, part);
    if (!text) continue;
    const at = { base: id, item: part.item, lang: part.lang };
    const off = text.version === null ? done(text) : await withdrawText(scope, { ...at, revision: text.revision });
    if (!off.ok) continue;
    const question = text.draft.question || titles.get(keyOf(part)) || '';
    await saveDraft(scope, { ...at, revision: off.value.revision }, { ...text.draft, question });
  }
  return done(null);
}

async function titlesOf(scope: Scope, texts: readonly { readonly item: string }[]): Promise<Map<string, string>> {
  const items = texts.map(({ item }) => item);
  if (items.length === 0) return new Map();
  const lines = await findLines(scope, { kind: QUESTION, titled: 'question', items }, { limit: MOST_LINES });
  return new Map(lines.map((line) => [keyOf(line), line.title]));
}
const MOST_LINES = 1_000;

const keyOf = ({ item, lang }: { readonly item: string; readonly lang: string }): string => `${item} ${lang}`;

/** Takes off the site what was taken over from the base and the base withdrew since; own words stay. */
async function dropWithdrawn(scope: Scope, base: Base['id'], still: ReadonlySet<string>): Promise<void> {
  const own = new Set((await listOwnTellings(scope, base)).map(keyOf));
  for (const { kind, ...text } of await listPublishedOf(scope, base)) {
    if (kind !== 'text' || still.has(keyOf(text)) || own.has(keyOf(text))) continue;
    await showNothing(scope, text);
    await forgetStance(scope, text, await stanceRevisionOf(scope, text));
  }
}

/** How the organisation takes part in a base; null when it does not. */
export async function modeOf(scope: Scope, base: Base['id']): Promise<Mode | null> {
  const found = await findParticipation(scope, base);
  return found?.state === 'taking-part' ? found.mode : null;
}
