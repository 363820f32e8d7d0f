import type { Editor } from '@tiptap/core';

/** One button of the toolbar: what it does, and whether the text under the cursor has it already. */
export type Command = {
  readonly run: (editor: Editor) => void;
  readonly isOn?: (editor: Editor) => boolean;
  readonly can?: (editor: Editor) => boolean;
};

/** The commands by the name in `data-doe` of their button. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  heading: heading(1),
  subheading: heading(2),
  bold: { run: (editor) => editor.chain().focus().toggleBold().run(), isOn: (editor) => editor.isActive('bold') },
  italic: { run: (editor) => editor.chain().focus().toggleItalic().run(), isOn: (editor) => editor.isActive('italic') },
  list: {
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    isOn: (editor) => editor.isActive('bulletList'),
  },
  numbers: {
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    isOn: (editor) => editor.isActive('orderedList'),
  },
  quote: {
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    isOn: (editor) => editor.isActive('blockquote'),
  },
  undo: { run: (editor) => editor.chain().focus().undo().run(), can: (editor) => editor.can().undo() },
  redo: { run: (editor) => editor.chain().focus().redo().run(), can: (editor) => editor.can().redo() },
};

function heading(level: 1 | 2): Command {
  return {
    run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
    isOn: (editor) => editor.isActive('heading', { level }),
  };
}
