const WORDS = {
  link: 'Link kopiëren',
  code: 'Code kopiëren',
  codes: 'Codes kopiëren',
  done: 'Gekopieerd',
  print: 'Pagina afdrukken',
};

/**
 * A button under a field with a link that puts it on the clipboard, or with the attribute `code` under one with lines of code; with the attribute `codes`, under a list of codes, with a button
 * to print the page beside it; with the attribute `page`, only the button to print. Where the browser has no clipboard there is no
 * button to copy.
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const [isCodes, isPage] = [this.hasAttribute('codes'), this.hasAttribute('page')];
    const label = isCodes ? WORDS.codes : this.hasAttribute('code') ? WORDS.code : WORDS.link;
    const row = document.createElement('div');
    row.className = 'een-rij een-kopie__knoppen';
    // Over http to another computer a browser gives no clipboard.
    if (navigator.clipboard && !isPage) row.append(button(label, (own) => this.#copy(own, label)));
    if (isCodes || isPage) row.append(button(WORDS.print, () => window.print()));
    if (row.childElementCount > 0) this.append(row);
  }

  async #copy(own: HTMLButtonElement, label: string): Promise<void> {
    const input = this.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    input?.select();
    const text = input?.value ?? [...this.querySelectorAll('code')].map((code) => code.textContent).join('\n');
    try {
      await navigator.clipboard.writeText(text);
      own.textContent = WORDS.done;
    } catch {
      // Refused by the person or the browser: the text of a field is selected, to copy by hand.
      own.textContent = label;
    }
  }
}

function button(label: string, press: (own: HTMLButtonElement) => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'nl-button nl-button--secondary een-button';
  made.textContent = label;
  made.setAttribute('aria-live', 'polite');
  made.addEventListener('click', () => void press(made));
  return made;
}
