const COPY = 'Link kopiëren';
const COPIED = 'Gekopieerd';

/** A button under a field with a link that puts it on the clipboard. Where the browser has no clipboard there is no button. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    // Over http to another computer a browser gives no clipboard.
    if (!input || !navigator.clipboard || this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'nl-button nl-button--secondary een-button een-kopie__knop';
    button.textContent = COPY;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      input.select();
      try {
        await navigator.clipboard.writeText(input.value);
        button.textContent = COPIED;
      } catch {
        // Refused by the person or the browser: the text is selected, to copy by hand.
        button.textContent = COPY;
      }
    });
    this.append(button);
  }
}
