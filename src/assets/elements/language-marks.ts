import { READY } from './rich-text/ready.ts';
import { clearHighlights, highlightUnits, readMarks, selectMark } from './language-marks/highlights.ts';

const PAUSE_MS = 900;

/**
 * Looks at the language again while somebody writes: posts the text to our own server, puts the new outcome in the place of the
 * old one, and underlines the hard sentences in the editor without touching what stands there. Without it a button does the same.
 */
export class LanguageMarks extends HTMLElement {
  #timer: number | undefined;
  #request: XMLHttpRequest | undefined;
  #checked = '';
  #isMarking = true;

  connectedCallback(): void {
    this.addEventListener('input', ({ target }) => {
      if (target === this.#field) this.#later(PAUSE_MS);
    });
    this.addEventListener('click', (event) => this.#click(event));
    // The editor comes after the page: as soon as it does, what the server read is marked in it.
    this.addEventListener(READY, () => this.#marked());
    this.#marked();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    this.#request?.abort();
    clearHighlights();
  }

  get #field(): HTMLTextAreaElement | null {
    const name = this.dataset['veld'] ?? '';
    return this.querySelector(`textarea[name="${CSS.escape(name)}"]`);
  }

  get #editor(): HTMLElement | null {
    return this.querySelector('[contenteditable=true]');
  }

  /** Marks a text that stands there as the server drew it; one that the browser put back is read first. */
  #marked(): void {
    const field = this.#field;
    if (field && field.value === field.defaultValue) {
      this.#checked = field.value;
      this.#mark();
    } else this.#later(0);
  }

  #later(ms: number): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(), ms);
  }

  #ask(): void {
    const field = this.#field;
    const address = this.dataset['adres'];
    const csrf = this.querySelector<HTMLInputElement>('input[name=csrf]')?.value;
    if (!field || !address || !csrf) return;
    this.#request?.abort();
    const request = new XMLHttpRequest();
    this.#request = request;
    request.open('POST', address);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      const found = request.status === 200 && request.response instanceof Document ? request.response : null;
      // No answer, no change: what stands there was true of an earlier text, and the button still works.
      if (found) this.#show(found, field.value);
    });
    request.send(new URLSearchParams({ csrf, veld: 'tekst', deel: 'verslag', tekst: field.value }));
  }

  #show(answer: Document, text: string): void {
    const next = answer.querySelector<HTMLElement>('[data-taalverslag]');
    const now = this.querySelector<HTMLElement>('[data-taalverslag]');
    if (!next || !now) return;
    if (text !== this.#checked || this.#checked === '') keepOpen(now, next);
    const heldFocus = now.contains(document.activeElement);
    // Who is reading the list keeps it until they are done.
    if (!heldFocus) now.replaceWith(document.adoptNode(next));
    this.#say(next.dataset['samenvatting'] ?? '');
    this.#checked = text;
    this.#mark();
  }

  #say(summary: string): void {
    const place = this.querySelector('[data-taalstatus]');
    if (place && place.textContent !== summary) place.textContent = summary;
  }

  #mark(): void {
    const button = this.querySelector<HTMLElement>('[data-taalmarkeren]');
    const editor = this.#editor;
    if (button) button.hidden = editor === null || !('highlights' in CSS);
    if (editor && this.#isMarking) highlightUnits(editor, readMarks(this));
    else clearHighlights();
  }

  #click(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-taalknop]')) {
      event.preventDefault();
      this.#later(0);
    }
    const toggle = target?.closest('[data-taalmarkeren]');
    if (toggle) {
      this.#isMarking = !this.#isMarking;
      toggle.setAttribute('aria-pressed', String(this.#isMarking));
      this.#mark();
    }
    const link = target?.closest('a[href^="#zin-"]');
    if (link && this.#select(link)) event.preventDefault();
  }

  /** From the list to the sentence in the editor or the text field; false where it cannot be found there. */
  #select(link: Element): boolean {
    const editor = this.#editor;
    if (editor) return selectMark(editor, readMarks(this), link.getAttribute('href')?.slice(1) ?? '');
    const field = this.#field;
    const item = link.closest<HTMLElement>('li[data-van]');
    if (!field || !item || field.value !== this.#checked) return false;
    field.focus();
    field.setSelectionRange(Number(item.dataset['van']), Number(item.dataset['tot']));
    return true;
  }
}

/** What somebody unfolded stays unfolded. */
function keepOpen(now: HTMLElement, next: HTMLElement): void {
  const before = [...now.querySelectorAll('details')];
  next.querySelectorAll('details').forEach((details, index) => {
    details.open = before[index]?.open ?? details.open;
  });
}
