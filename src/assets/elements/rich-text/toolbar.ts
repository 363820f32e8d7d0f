import type { Editor } from '@tiptap/core';
import { COMMANDS } from './commands.ts';

/**
 * The row of buttons as one stop of the Tab key: arrows, Home and End move inside it, Escape goes back to the text.
 * `onOther` gets the name of a button that is no command on the text.
 */
export class Toolbar {
  readonly #bar: HTMLElement;
  readonly #editor: Editor;

  constructor(bar: HTMLElement, editor: Editor, onOther: (name: string) => void) {
    this.#bar = bar;
    this.#editor = editor;
    bar.addEventListener('keydown', (event) => this.#onKey(event));
    bar.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-doe]') : null;
      if (button === null || button.ariaDisabled === 'true') return;
      this.#stopAt(button);
      const name = button.dataset.doe ?? '';
      const command = COMMANDS[name];
      if (command) command.run(editor);
      else onOther(name);
    });
    editor.on('transaction', () => this.show());
    this.#stopAt(this.#buttons()[0]);
    bar.hidden = false;
    this.show();
  }

  /** Puts the focus on the button where the keyboard was last. */
  focus(): void {
    this.#bar.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  /** Leaves only the buttons that work on a text without the editor. */
  showPlain(isPlain: boolean): void {
    for (const button of this.#bar.querySelectorAll<HTMLElement>('[data-doe]'))
      button.hidden = isPlain && button.dataset.doe !== 'plain';
    for (const line of this.#bar.querySelectorAll<HTMLElement>('[data-streep]')) line.hidden = isPlain;
    const toggle = this.#bar.querySelector<HTMLElement>('[data-doe=plain]');
    toggle?.setAttribute('aria-pressed', String(isPlain));
    this.#stopAt(toggle ?? undefined);
  }

  /** Shows which buttons are on and which can do nothing now. */
  show(): void {
    for (const button of this.#bar.querySelectorAll<HTMLElement>('[data-doe]')) {
      const command = COMMANDS[button.dataset.doe ?? ''];
      if (command?.isOn) button.setAttribute('aria-pressed', String(command.isOn(this.#editor)));
      if (command?.can) button.setAttribute('aria-disabled', String(!command.can(this.#editor)));
    }
    const link = this.#bar.querySelector('[data-doe=link]');
    link?.setAttribute('aria-pressed', String(this.#editor.isActive('link')));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#editor.view.focus();
    const buttons = this.#buttons();
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const goal = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (goal === undefined || at < 0) return;
    event.preventDefault();
    const button = buttons[(goal + buttons.length) % buttons.length];
    this.#stopAt(button);
    button?.focus();
  }

  #buttons(): readonly HTMLElement[] {
    return [...this.#bar.querySelectorAll<HTMLElement>('[data-doe]:not([hidden])')];
  }

  #stopAt(button: HTMLElement | undefined): void {
    for (const other of this.#bar.querySelectorAll<HTMLElement>('[data-doe]'))
      other.tabIndex = other === button ? 0 : -1;
  }
}
