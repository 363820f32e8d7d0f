import { channelKey } from './channel-key.ts';

/** Crosses of one audience: as the form showed them, and as they were sent back. */
export type CrossChange = { readonly shown: readonly string[]; readonly sent: readonly string[] };

/**
 * The means of an audience after a person ticked and unticked some of them: only what that person changed is changed, in the words
 * and order that are kept now. The same list comes back when nothing changed.
 */
export function changedChannels(current: readonly string[], { shown, sent }: CrossChange): readonly string[] {
  const keys = (names: readonly string[]) => new Set(names.map(channelKey));
  const [was, now, kept] = [keys(shown), keys(sent), keys(current)];
  const left = current.filter((name) => !was.has(channelKey(name)) || now.has(channelKey(name)));
  const added = sent.filter((name) => !was.has(channelKey(name)) && !kept.has(channelKey(name)));
  return left.length === current.length && added.length === 0 ? current : [...left, ...added];
}

/** The means of an audience with one name replaced; the same list when it is not in there. */
export function renamedChannels(current: readonly string[], from: string, to: string): readonly string[] {
  const key = channelKey(from);
  if (!current.some((name) => channelKey(name) === key)) return current;
  const renamed = current.map((name) => (channelKey(name) === key ? to : name));
  return renamed.filter(
    (name, index) => renamed.findIndex((other) => channelKey(other) === channelKey(name)) === index,
  );
}
