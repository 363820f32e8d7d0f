import type { Editor } from '@tiptap/core';
import { addressFrom } from './address.ts';
import { inText } from './commands.ts';

/** The row that asks where a link leads; it stands under the toolbar while it is open. */
export class LinkRow {
  readonly #row: HTMLElement;
  readonly #editor: Editor;
  readonly #input: HTMLInputElement | null;
  readonly #problem: HTMLElement | null;

  constructor(row: HTMLElement, editor: Editor) {
    this.#row = row;
    this.#editor = editor;
    this.#input = row.querySelector('input');
    this.#problem = row.querySelector('[data-fout]');
    row.querySelector('[data-link=zet]')?.addEventListener('click', () => this.#set());
    row.querySelector('[data-link=weg]')?.addEventListener('click', () => this.#remove());
    row.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
      // Enter in a field would send the form around the text.
      if (event.key !== 'Enter' || event.target !== this.#input) return;
      event.preventDefault();
      this.#set();
    });
  }

  open(): void {
    this.#showProblem(false);
    const href: unknown = this.#editor.getAttributes('link').href;
    if (this.#input) this.#input.value = typeof href === 'string' ? href : '';
    this.#row.hidden = false;
    this.#input?.focus();
  }

  close(): void {
    this.#row.hidden = true;
    this.#editor.view.focus();
  }

  #set(): void {
    const typed = this.#input?.value ?? '';
    const href = addressFrom(typed);
    if (href === null) {
      this.#showProblem(true);
      this.#input?.focus();
      return;
    }
    const { empty } = this.#editor.state.selection;
    const chain = inText(this.#editor);
    if (empty && !this.#editor.isActive('link'))
      chain.insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.extendMarkRange('link').setLink({ href }).run();
    this.close();
  }

  #remove(): void {
    inText(this.#editor).extendMarkRange('link').unsetLink().run();
    this.close();
  }

  #showProblem(isWrong: boolean): void {
    if (this.#problem) this.#problem.hidden = !isWrong;
    if (isWrong) this.#input?.setAttribute('aria-invalid', 'true');
    else this.#input?.removeAttribute('aria-invalid');
  }
}
