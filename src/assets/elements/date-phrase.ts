const PAUSE_MS = 350;

/** Shows under a date field how the phrase is read, shortly after the last key. Says nothing when the server does not answer. */
export class DatePhrase extends HTMLElement {
  #timer: number | undefined;
  #request: AbortController | undefined;

  connectedCallback(): void {
    this.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#read(), PAUSE_MS);
    });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  async #read(): Promise<void> {
    this.#request?.abort();
    this.#request = new AbortController();
    const phrase = this.querySelector('input')?.value.trim() ?? '';
    if (phrase === '') return this.#say(null);
    const answer = await ask(this.#address(phrase), this.#request.signal).catch(() => undefined);
    // Undefined: a newer question came in between, or there is no connection. What stands there stays.
    if (answer !== undefined) this.#say(answer);
  }

  #address(phrase: string): string {
    const query = new URLSearchParams({ tekst: phrase });
    if (this.dataset['op']) query.set('op', this.dataset['op']);
    const reader = this.dataset['lezer'] ?? '/datum';
    return `${reader}${reader.includes('?') ? '&' : '?'}${query}`;
  }

  #say(answer: Answer | null): void {
    const place = this.querySelector('[aria-live]');
    if (place === null) return;
    const reading = answer?.reading ? `${this.dataset['woord'] ?? 'Wij lezen'}: ${answer.reading}` : '';
    place.textContent = reading || (answer?.problem ?? '');
    place.classList.toggle('een-lezing--leeg', place.textContent === '');
  }
}

/** How the server reads a phrase, or what is wrong with it. */
type Answer = { readonly reading: string | null; readonly problem: string | null };

async function ask(address: string, signal: AbortSignal): Promise<Answer | null> {
  const response = await fetch(address, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) return null;
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null) return null;
  return { reading: textIn(answer, 'reading'), problem: textIn(answer, 'problem') };
}

function textIn(answer: object, name: string): string | null {
  const value: unknown = Object.entries(answer).find(([key]) => key === name)?.[1];
  return typeof value === 'string' && value !== '' ? value : null;
}
