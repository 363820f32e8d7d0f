/** What is put in a text: a field that has an editor in its place takes it there and stops the event. */
export const INSERT = 'een-invoegen';

/** Shows its buttons, and puts the words of a button (`data-invoegen`) where the cursor was last in the field `data-veld` of its form. */
export class InsertText extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-invoegen]')) button.hidden = false;
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-invoegen]') : null;
      if (button) this.#insert(button.dataset.invoegen ?? '');
    });
  }

  #insert(words: string): void {
    const field = this.closest('form')?.elements.namedItem(this.dataset.veld ?? '');
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    const asked = new CustomEvent(INSERT, { detail: words, cancelable: true });
    if (!field.dispatchEvent(asked)) return;
    field.setRangeText(words, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
