import type { Plan } from '#kernel/plan.ts';
import { copy } from '../../copy.nl.ts';
import { type Block, bold, bullets, run, tableOf, usedFields } from '../outline.ts';

const words = copy.message;

/** The core message as a quote, its shorter forms, and the accents for each audience. */
export function messagePart({ messages }: Plan): Block[] {
  return [
    ...quote(messages.core),
    ...named(words.short, messages.short),
    ...named(words.sentence, messages.sentence ?? null),
    ...named(words.slogan, messages.slogan),
    ...named(words.tone, messages.tone),
    ...listed(words.values, messages.values),
    ...table(words.accents, messages.accents, [
      { title: words.accentFor, share: 2, show: (accent) => accent.for },
      { title: words.accent, share: 5, show: (accent) => accent.text },
    ]),
    ...listed(words.preferred, messages.preferredWords ?? []),
    ...table(words.avoided, messages.avoidedWords ?? [], [
      { title: words.word, share: 1, show: (avoided) => avoided.word },
      { title: words.instead, share: 1, show: (avoided) => avoided.instead },
    ]),
  ];
}

function quote(text: string | null): Block[] {
  return (text ?? '')
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ type: 'quote', runs: [run(part)] }));
}

function named(label: string, text: string | null): Block[] {
  return text === null || text.trim() === '' ? [] : [{ type: 'paragraph', runs: [bold(`${label}: `), run(text)] }];
}

function listed(label: string, texts: readonly string[]): Block[] {
  return texts.length === 0 ? [] : [{ type: 'paragraph', runs: [bold(label)] }, bullets(texts)];
}

function table<Item>(label: string, items: readonly Item[], fields: Parameters<typeof tableOf<Item>>[2]): Block[] {
  return items.length === 0
    ? []
    : [{ type: 'paragraph', runs: [bold(label)] }, tableOf(label, items, usedFields(items, fields))];
}
