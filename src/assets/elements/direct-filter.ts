/**
 * Applies a single choice at once when it is made by mouse or touch. With the keyboard the arrow keys walk through the
 * choices, so there the button applies them: a page that changes under an arrow key is a trap (WCAG 3.2.2).
 */
export class DirectFilter extends HTMLElement {
  #pointed = false;

  connectedCallback(): void {
    if (this.dataset['direct'] !== 'ja') return;
    this.addEventListener('pointerdown', () => {
      this.#pointed = true;
    });
    this.addEventListener('keydown', () => {
      this.#pointed = false;
    });
    this.addEventListener('change', (event) => {
      if (this.#pointed && event.target instanceof HTMLInputElement) event.target.form?.requestSubmit();
    });
  }
}
