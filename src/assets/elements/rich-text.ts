import type * as EditorModule from './rich-text/editor.ts';

/** Address of the editor's own file; filled in when the script is bundled. */
declare const EDITOR_PATH: string;

/**
 * A text field that becomes an editor with buttons. The editor is a file of its own and is asked for only where such a
 * field stands on the page; where it does not come, the field stays as it was.
 */
export class RichText extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    const textarea = this.querySelector('textarea');
    const bar = this.querySelector<HTMLElement>('[role=toolbar]');
    const linkRow = this.querySelector<HTMLElement>('[data-linkrij]');
    if (!textarea || !bar || !linkRow) return;
    const asked: Promise<typeof EditorModule> = import(EDITOR_PATH);
    asked.then(
      ({ startEditor }) => startEditor({ field: this, textarea, bar, linkRow }),
      () => undefined,
    );
  }
}
