/** Moves the focus to the summary of what is missing when a form comes back. */
export class ErrorFocus extends HTMLElement {
  connectedCallback(): void {
    const summary = this.querySelector<HTMLElement>('[role=alert]');
    // On the component page there is a summary that nobody asked for.
    if (summary && document.querySelector('[aria-invalid=true], fieldset.een-veld--fout') && !this.closest('.od-proef'))
      summary.focus();
  }
}
