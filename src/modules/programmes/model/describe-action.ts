/** What is needed of a recorded change to say in words what happened. */
export type DescribedChange = { readonly name: string; readonly kind: string; readonly before: unknown; readonly after: unknown };

const NOUNS: Record<string, readonly [string, string]> = {
  'programmes.programme': ['het programma', 'programma’s'],
  'plans.section': ['het stuk tekst', 'stukken tekst'],
  'plans.goal': ['het doel', 'doelen'],
  'plans.phase': ['de fase', 'fasen'],
  'plans.role': ['de rol', 'rollen'],
  'plans.effort': ['de inzet', 'regels inzet'],
  'plans.budgetLine': ['de begrotingspost', 'begrotingsposten'],
  'plans.evaluation': ['het evaluatiemoment', 'evaluatiemomenten'],
  'plans.agreement': ['de afspraak', 'afspraken'],
  'plans.unrecognised': ['de losse tekst', 'losse teksten'],
  'audiences.audience': ['de doelgroep', 'doelgroepen'],
  'channels.channel': ['het middel', 'middelen'],
  'channels.matrix': ['de matrix', 'matrixen'],
  'messages.message': ['de boodschap', 'boodschappen'],
  'calendar.activity': ['de activiteit', 'activiteiten'],
  'dossier.acceptedFinding': ['de opmerking', 'opmerkingen'],
};
const VERBS: Record<string, string> = {
  added: 'toegevoegd', changed: 'gewijzigd', removed: 'weggehaald', restored: 'teruggezet',
};
const MAX_LABEL = 80;

/** The Dutch noun of a kind of item, with its article. */
export const nounOf = (kind: string): string => NOUNS[kind]?.[0] ?? 'het onderdeel';

/** What a person would call this item: its own words, at most 80 characters; empty when it has none. */
export function labelOf(change: DescribedChange): string {
  const words = wordsIn(change.after) || wordsIn(change.before);
  return words.length > MAX_LABEL ? `${words.slice(0, MAX_LABEL - 1)}…` : words;
}

function wordsIn(snapshot: unknown): string {
  const body = record(record(snapshot)?.body) ?? record(snapshot);
  for (const key of ['title', 'name', 'label', 'role', 'how', 'text', 'short', 'core']) {
    const value = body?.[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}

const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const verbOf = (change: DescribedChange): string => VERBS[change.name.split('.').at(-1) ?? ''] ?? 'gewijzigd';

/** One sentence about what an action did: 'De activiteit “Nieuwsbrief 2” is gewijzigd.' `changes` holds at least one change. */
export function describeAction(changes: readonly DescribedChange[]): string {
  const [first] = changes;
  if (!first) return '';
  if (changes.length === 1) {
    const label = labelOf(first);
    return `${capital(nounOf(first.kind))}${label ? ` “${label}”` : ''} is ${verbOf(first)}.`;
  }
  const kinds = new Set(changes.map((change) => change.kind));
  const verbs = new Set(changes.map(verbOf));
  const noun = kinds.size === 1 ? (NOUNS[first.kind]?.[1] ?? 'onderdelen') : 'onderdelen';
  return `${changes.length} ${noun} zijn ${verbs.size === 1 ? verbOf(first) : 'gewijzigd'}.`;
}
