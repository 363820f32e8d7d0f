import { Editor, type JSONContent } from '@tiptap/core';
import { INSERT } from '../insert-text.ts';
import { REPLACED } from '../own-part.ts';
import { READY } from './ready.ts';
import { inText } from './commands.ts';
import { extensionsWith } from './editor-options.ts';
import { attributesFrom, bindLabel } from './field-binding.ts';
import { LinkRow } from './link-row.ts';
import type { ReadText } from './read-text.ts';
import { KEPT, type RichNode } from './rich-node.ts';
import { Toolbar } from './toolbar.ts';
import { openText, writeText } from './write-text.ts';

/** Parts of the field that the server drew. */
export type EditorParts = {
  readonly field: HTMLElement;
  readonly textarea: HTMLTextAreaElement;
  readonly bar: HTMLElement;
  readonly linkRow: HTMLElement;
};

/**
 * Puts an editor in the place of the text field. The field stays in the form and always holds the Markdown, so sending,
 * checking and undoing know of no editor. A text that the editor cannot open stays in its field.
 */
export function startEditor(parts: EditorParts): void {
  const opened = openText(parts.textarea.value);
  if (opened === undefined) showNote(parts.field, 'plain');
  else new FieldEditor(parts, opened).start();
}

class FieldEditor {
  readonly #parts: EditorParts;
  readonly #host = document.createElement('div');
  readonly #editor: Editor;
  readonly #links: LinkRow;
  readonly #toolbar: Toolbar;
  #opened: ReadText;
  /** What the field held when we last read or wrote it. */
  #known: string;
  #isPlain = false;

  constructor(parts: EditorParts, opened: ReadText) {
    this.#parts = parts;
    this.#opened = opened;
    this.#known = parts.textarea.value;
    this.#editor = new Editor({
      element: this.#host,
      injectCSS: false,
      content: contentOf(opened),
      extensions: extensionsWith({ link: () => this.#links.open(), toolbar: () => this.#toolbar.focus() }),
      editorProps: { attributes: attributesFrom(parts.textarea) },
      onUpdate: () => this.#write(),
    });
    this.#links = new LinkRow(parts.linkRow, this.#editor);
    this.#toolbar = new Toolbar(parts.bar, this.#editor, (name) =>
      name === 'plain' ? this.#showPlain(!this.#isPlain) : this.#links.open(),
    );
  }

  start(): void {
    const { textarea } = this.#parts;
    const hadFocus = document.activeElement === textarea;
    textarea.before(this.#host);
    bindLabel(textarea, () => (this.#isPlain ? textarea.focus() : this.#editor.view.focus()));
    // The browser puts back what was typed when somebody returns to the page, and a form can be emptied.
    window.addEventListener('pageshow', () => this.#follow());
    textarea.addEventListener(INSERT, (event) => {
      if (!this.#isPlain && event instanceof CustomEvent) this.#insert(event);
    });
    textarea.addEventListener(REPLACED, () => this.#follow());
    textarea.form?.addEventListener('reset', () => setTimeout(() => this.#follow()));
    this.#showPlain(false);
    if (hadFocus) inText(this.#editor).setTextSelection(this.#editor.state.doc.content.size).run();
    this.#parts.field.dispatchEvent(new Event(READY, { bubbles: true }));
  }

  /** As words: what looks like a tag or a mark stays what it is. */
  #insert(event: CustomEvent<unknown>): void {
    event.preventDefault();
    inText(this.#editor)
      .insertContent({ type: 'text', text: String(event.detail) })
      .run();
  }

  #write(): void {
    const { textarea, field } = this.#parts;
    const nodes = nodesOf(this.#editor);
    this.#known = writeText(this.#opened, nodes);
    textarea.value = this.#known;
    textarea.dispatchEvent(new Event('input', { bubbles: true }));
    showNote(field, noteFor(nodes));
  }

  /** Takes the text of the field over; false when the editor cannot open it. */
  #follow(): boolean {
    const { value } = this.#parts.textarea;
    if (value === this.#known) return true;
    const opened = openText(value);
    if (opened === undefined) return false;
    this.#opened = opened;
    this.#known = value;
    // Undo stays with what was done in the editor since.
    const chain = this.#editor.chain().setMeta('addToHistory', false);
    chain.setContent(contentOf(opened), { emitUpdate: false }).run();
    return true;
  }

  #showPlain(wanted: boolean): void {
    const { field, textarea, linkRow } = this.#parts;
    if (!wanted && !this.#follow()) {
      showNote(field, 'plain');
      return;
    }
    this.#isPlain = wanted;
    this.#host.hidden = wanted;
    linkRow.hidden = true;
    textarea.hidden = !wanted;
    field.classList.toggle('een-tekst--opmaak', !wanted);
    this.#toolbar.showPlain(wanted);
    showNote(field, wanted ? 'none' : noteFor(nodesOf(this.#editor)));
  }
}

const nodesOf = (editor: Editor): readonly RichNode[] => (editor.getJSON() as RichNode).content ?? [];

const contentOf = ({ blocks }: ReadText): JSONContent => {
  const nodes = blocks.map(({ node }) => node);
  // The editor's own type is the same shape without `readonly`.
  return { type: 'doc', content: (nodes.length > 0 ? nodes : [{ type: 'paragraph' }]) as JSONContent[] };
};

const noteFor = (nodes: readonly RichNode[]): string => (JSON.stringify(nodes).includes(`"${KEPT}"`) ? 'kept' : 'none');

function showNote(field: HTMLElement, name: string): void {
  for (const note of field.querySelectorAll<HTMLElement>('[data-uitleg]')) note.hidden = note.dataset.uitleg !== name;
}
