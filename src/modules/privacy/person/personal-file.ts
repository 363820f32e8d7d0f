import { listPassages, listPassagesEver } from '#modules/programmes/index.ts';
import type { DataPart, DataSubject, ErasedPart, PersonalData } from '#platform/personal-data.ts';
import { type Scope, throughPassage } from '#platform/scope.ts';
import { copy } from '../copy.nl.ts';

/** Everything that all modules hold about somebody, in the organisation and in programmes shared with it. */
export async function exportOf(
  scope: Scope,
  handlers: readonly PersonalData[],
  subject: DataSubject,
): Promise<DataPart[]> {
  const parts: DataPart[] = [];
  for (const handler of handlers) parts.push(...(await handler.exportOf(scope, subject)));
  const passages = await listPassages(scope);
  await inShared(scope, { handlers, passages }, async (inside, handler) => {
    const found = await handler.exportOf(inside, subject);
    parts.push(
      ...found
        .filter(({ rows }) => rows.length > 0)
        .map((part) => ({ ...part, title: copy.person.shared(part.title) })),
    );
  });
  return parts;
}

/** Erases what may go, in programmes shared with the organisation now or before as well, and tells of each table what happened. The place of the person goes last. */
export async function eraseAll(
  scope: Scope,
  handlers: readonly PersonalData[],
  subject: DataSubject,
): Promise<ErasedPart[]> {
  const parts: ErasedPart[] = [];
  const passages = await listPassagesEver(scope);
  await inShared(scope, { handlers, passages }, async (inside, handler) => {
    const done = await handler.erase(inside, subject);
    parts.push(
      ...done.filter(({ count }) => count > 0).map((part) => ({ ...part, title: copy.person.shared(part.title) })),
    );
  });
  // The module that knows the person stands first in the graph, and others look the person up.
  for (const handler of handlers.toReversed()) parts.unshift(...(await handler.erase(scope, subject)));
  return parts;
}

/** Where the name of somebody stays in the words of plans when they are erased: what `eraseAll` will tell, asked before. */
export async function remainsOf(
  scope: Scope,
  handlers: readonly PersonalData[],
  subject: DataSubject,
): Promise<ErasedPart[]> {
  const parts: ErasedPart[] = [];
  for (const handler of handlers) parts.push(...((await handler.remains?.(scope, subject)) ?? []));
  const passages = await listPassagesEver(scope);
  await inShared(scope, { handlers, passages }, async (inside, handler) => {
    const stays = (await handler.remains?.(inside, subject)) ?? [];
    parts.push(...stays.map((part) => ({ ...part, title: copy.person.shared(part.title) })));
  });
  return parts.filter(({ count }) => count > 0);
}

type Passages = Awaited<ReturnType<typeof listPassages>>;

async function inShared(
  scope: Scope,
  { handlers, passages }: { handlers: readonly PersonalData[]; passages: Passages },
  work: (inside: Scope, handler: PersonalData) => Promise<void>,
): Promise<void> {
  const { actor } = scope;
  for (const { owner, programme } of passages) {
    await throughPassage(scope, { organisation: owner, programme, actor }, async (inside) => {
      for (const handler of handlers.filter(({ inShared }) => inShared)) await work(inside, handler);
    });
  }
}
