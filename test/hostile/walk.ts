import { addressesOn, formsOn, withoutNumbers } from './forms.ts';
import { codesIn } from './strings.ts';
import type { Answer, Visitor } from './visitor.ts';

/** An address that answered, with what it said where it is no page. */
export type Surface = {
  readonly address: string;
  readonly pattern: string;
  readonly type: string;
  readonly isPage: boolean;
  /** Numbers of the texts that it shows. */
  readonly codes: readonly number[];
  readonly text: string;
};
type Walk = {
  /** Of addresses that differ only in their numbers, so many are looked at. */
  readonly perPattern: number;
  readonly onPage?: (page: string, html: string) => void;
  /** Only addresses like this. */
  readonly only?: RegExp;
};

const LEFT_OUT = /^\/(?:assets|handboek|schema|embed)\/|^\/afmelden/;

/** Follows every link, and notes what forms that only ask, ask; gives what there is to see. */
export async function walk(by: Visitor, starts: readonly string[], { perPattern, onPage, only = /./ }: Walk) {
  const surfaces: Surface[] = [];
  const queries = new Map<string, string>();
  const waiting = [...starts];
  const isFresh = createCounter(perPattern);
  while (waiting.length > 0) {
    const address = waiting.shift() ?? '';
    const [plain = ''] = address.split('?');
    const pattern = withoutNumbers(plain);
    const ask = (name: string) => queries.set(`${pattern}?${name}`, plain);
    for (const name of new URL(address, 'http://x').searchParams.keys()) ask(name);
    if (LEFT_OUT.test(plain) || !only.test(plain) || !isFresh(plain)) continue;
    const answer = await by.get(address);
    if (answer.location) waiting.push(answer.location);
    if (answer.status !== 200) continue;
    const surface = surfaceOf(answer, { address, pattern });
    surfaces.push(surface);
    if (!surface.isPage) continue;
    onPage?.(address, answer.text);
    askedOn(answer, address).forEach(ask);
    waiting.push(...addressesOn(answer.text, address));
  }
  return { surfaces, queries };
}

/** Says of an address whether to look there: once, and of those that differ only in their numbers a few. */
function createCounter(most: number): (plain: string) => boolean {
  const visited = new Set<string>();
  const counts = new Map<string, number>();
  return (plain) => {
    const pattern = withoutNumbers(plain);
    const count = counts.get(pattern) ?? 0;
    if (visited.has(plain) || count >= most) return false;
    visited.add(plain);
    counts.set(pattern, count + 1);
    return true;
  };
}

function surfaceOf({ type, text, headers }: Answer, at: Pick<Surface, 'address' | 'pattern'>): Surface {
  const isFile = headers.get('content-disposition')?.startsWith('attachment') ?? false;
  const isPage = type.startsWith('text/html') && !isFile;
  return { ...at, type, codes: codesIn(text), isPage, text: isPage ? '' : text };
}

/** Fields of the forms that only ask. */
const askedOn = (answer: Answer, address: string): string[] =>
  formsOn(answer.text, address)
    .filter(({ method }) => method === 'GET')
    .flatMap(({ fields }) => fields.map(({ name }) => name));
