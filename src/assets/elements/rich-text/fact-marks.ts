import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { VARIABLE } from '../../../kernel/variable.ts';

/** Draws each `{name}` of a fact as one thing; the text itself stays as it was written. */
export const factMarks = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    state: {
      init: (_, { doc }) => marksIn(doc),
      apply: ({ doc, docChanged }, marks) => (docChanged ? marksIn(doc) : marks),
    },
    props: {
      decorations(state) {
        return this.getState(state);
      },
    },
  });

function marksIn(doc: Node): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants(({ text = '' }, at) => {
    for (const { index, 0: written } of text.matchAll(VARIABLE))
      marks.push(Decoration.inline(at + index, at + index + written.length, { class: 'een-tekst__feit' }));
  });
  return DecorationSet.create(doc, marks);
}
