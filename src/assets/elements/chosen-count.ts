/** Says in `[data-gekozen]` how many boxes are ticked in it, with the words of `data-woord` ('{aantal} gekozen.'). */
export class ChosenCount extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.#count());
    this.#count();
  }

  #count(): void {
    const place = this.querySelector('[data-gekozen]');
    const count = this.querySelectorAll('input[type="checkbox"]:checked').length;
    if (place !== null) place.textContent = (this.dataset['woord'] ?? '{aantal}').replace('{aantal}', String(count));
  }
}
