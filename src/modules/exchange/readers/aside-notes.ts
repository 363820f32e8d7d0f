import type { SourceDocument } from '../model/source-document.ts';

/** Texts that stand outside the reading order, in the order they are met; the same text at the same place counts once. */
export type AsideNotes = {
  readonly note: (where: string, text: string) => void;
  readonly all: () => SourceDocument['aside'];
};

export function collectAside(): AsideNotes {
  const notes = new Map<string, { readonly where: string; readonly text: string }>();
  return {
    note: (where, text) => {
      const trimmed = text.trim();
      if (trimmed !== '') notes.set(`${where}\n${trimmed}`, { where, text: trimmed });
    },
    all: () => [...notes.values()],
  };
}
