const PAUSE_MS = 350;
type Alike = { readonly title: string; readonly href: string };

/**
 * Points out questions that look like the one in its field, shortly after the last key. Says nothing when the server does not answer;
 * what was shown is not asked again when the form is sent.
 */
export class AlikeList extends HTMLElement {
  #timer: number | undefined;
  #request: AbortController | undefined;

  connectedCallback(): void {
    this.addEventListener('input', () => this.#later());
    // A question that came from elsewhere stands there before anybody types.
    if (this.#field?.value && !this.#place?.childElementCount) this.#later();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input:not([type=hidden])');
  }
  get #place(): HTMLElement | null {
    return this.querySelector('[role=status]');
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), PAUSE_MS);
  }

  async #ask(): Promise<void> {
    this.#request?.abort();
    this.#request = new AbortController();
    const question = this.#field?.value.trim() ?? '';
    const address = `${this.dataset['adres']}?${new URLSearchParams({ vraag: question })}`;
    // Undefined: a newer question came in between, or there is no connection. What stands there stays.
    const alike = question === '' ? [] : await read(address, this.#request.signal).catch(() => undefined);
    if (alike !== undefined) this.#show(question, alike);
  }

  #show(question: string, alike: readonly Alike[]): void {
    const seen = this.querySelector<HTMLInputElement>('input[type=hidden]');
    if (seen) seen.value = alike.length > 0 ? question : '';
    this.#place?.replaceChildren(...(alike.length > 0 ? [listOf(this.dataset['kop'] ?? '', alike)] : []));
  }
}

function listOf(heading: string, alike: readonly Alike[]): HTMLElement {
  const block = document.createElement('div');
  block.className = 'een-lijktop';
  const title = document.createElement('p');
  title.textContent = heading;
  const list = document.createElement('ul');
  list.append(...alike.map(itemOf));
  block.append(title, list);
  return block;
}

function itemOf({ title, href }: Alike): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  item.append(link);
  return item;
}

async function read(address: string, signal: AbortSignal): Promise<readonly Alike[] | undefined> {
  const response = await fetch(address, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) return undefined;
  const answer: unknown = await response.json();
  const alike = typeof answer === 'object' && answer !== null && 'alike' in answer ? answer.alike : undefined;
  return Array.isArray(alike) ? alike.filter(isAlike) : undefined;
}

// Only an address of our own becomes a link.
const isAlike = (one: unknown): one is Alike =>
  typeof one === 'object' &&
  one !== null &&
  'title' in one &&
  typeof one.title === 'string' &&
  'href' in one &&
  typeof one.href === 'string' &&
  /^\/[^/]/.test(one.href);
