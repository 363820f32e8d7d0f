/**
 * Keyboard for a list that is edited like a sheet: arrow up and down move between rows (`[data-rij]`, in the same
 * column when it has one), Escape in an open row goes to its `[data-stop]` link. Every row works without this as well.
 */
export class EditableList extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  #onKey(event: KeyboardEvent): void {
    const target = event.target;
    if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const row = target.closest<HTMLElement>('[data-rij]');
    if (row === null) return;
    if (event.key === 'Escape') {
      row.querySelector<HTMLElement>('[data-stop]')?.click();
      return;
    }
    // In a field the arrows belong to the field.
    if (target.matches('input, select, textarea')) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && this.#move(row, target, step)) event.preventDefault();
  }

  #move(row: HTMLElement, from: HTMLElement, step: number): boolean {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-rij]')];
    const next = rows[rows.indexOf(row) + step];
    if (next === undefined) return false;
    const place = focusable(row).indexOf(from);
    const choices = focusable(next);
    const goal = choices[place] ?? choices[0];
    goal?.focus();
    return goal !== undefined;
  }
}

const focusable = (row: HTMLElement): HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea'),
];
