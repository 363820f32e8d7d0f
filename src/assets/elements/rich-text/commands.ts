import type { ChainedCommands, Editor } from '@tiptap/core';

/** One button of the toolbar: what it does, and whether the text under the cursor has it already. */
export type Command = {
  readonly run: (editor: Editor) => void;
  readonly isOn?: (editor: Editor) => boolean;
  readonly can?: (editor: Editor) => boolean;
};

/**
 * A change in the text, with the cursor back in it at once. The editor's own way waits for the next frame, and what somebody types
 * until then goes to the button.
 */
export function inText(editor: Editor): ChainedCommands {
  editor.view.focus();
  return editor.chain().scrollIntoView();
}

/** The commands by the name in `data-doe` of their button. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  heading: heading(1),
  subheading: heading(2),
  bold: { run: (editor) => inText(editor).toggleBold().run(), isOn: (editor) => editor.isActive('bold') },
  italic: { run: (editor) => inText(editor).toggleItalic().run(), isOn: (editor) => editor.isActive('italic') },
  list: {
    run: (editor) => inText(editor).toggleBulletList().run(),
    isOn: (editor) => editor.isActive('bulletList'),
  },
  numbers: {
    run: (editor) => inText(editor).toggleOrderedList().run(),
    isOn: (editor) => editor.isActive('orderedList'),
  },
  quote: {
    run: (editor) => inText(editor).toggleBlockquote().run(),
    isOn: (editor) => editor.isActive('blockquote'),
  },
  undo: { run: (editor) => inText(editor).undo().run(), can: (editor) => editor.can().undo() },
  redo: { run: (editor) => inText(editor).redo().run(), can: (editor) => editor.can().redo() },
};

function heading(level: 1 | 2): Command {
  return {
    run: (editor) => inText(editor).toggleHeading({ level }).run(),
    isOn: (editor) => editor.isActive('heading', { level }),
  };
}
