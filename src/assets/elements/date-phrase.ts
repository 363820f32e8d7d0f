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
    const reading = await ask(this.#address(phrase), this.#request.signal).catch(() => undefined);
    // Undefined: a newer question came in between, or there is no connection. What stands there stays.
    if (reading !== undefined) this.#say(reading);
  }

  #address(phrase: string): string {
    const query = new URLSearchParams({ tekst: phrase });
    if (this.dataset['op']) query.set('op', this.dataset['op']);
    return `${this.dataset['lezer'] ?? '/datum'}?${query}`;
  }

  #say(reading: string | null): void {
    const place = this.querySelector('[aria-live]');
    if (place === null) return;
    place.textContent = reading === null ? '' : `${this.dataset['woord'] ?? 'Wij lezen'}: ${reading}`;
  }
}

async function ask(address: string, signal: AbortSignal): Promise<string | null> {
  const response = await fetch(address, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) return null;
  const answer: unknown = await response.json();
  const reading = typeof answer === 'object' && answer !== null && 'reading' in answer ? answer.reading : null;
  return typeof reading === 'string' && reading !== '' ? reading : null;
}
