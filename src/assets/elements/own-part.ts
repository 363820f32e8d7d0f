/** Tells the editor in the place of a field that the field holds other words now. */
export const REPLACED = 'een-vervangen';

/**
 * Around the choice where own words stand. The field `data-veld` starts with the words of the base (`data-basis`): who chooses
 * `data-eronder` has an empty field for the own part, and who chooses back gets those words again. Typed words stay.
 */
export class OwnPart extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#choose(target.value === this.dataset.eronder);
    });
  }

  #choose(isPart: boolean): void {
    const field = this.closest('form')?.elements.namedItem(this.dataset.veld ?? '');
    if (!(field instanceof HTMLTextAreaElement)) return;
    const base = (this.dataset.basis ?? '').replaceAll('\r\n', '\n').trim();
    const now = field.value.trim();
    if (now !== (isPart ? base : '')) return;
    field.value = isPart ? '' : base;
    field.dispatchEvent(new Event(REPLACED));
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
