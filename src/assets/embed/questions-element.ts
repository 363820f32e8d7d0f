import { answerNodes } from './answer-nodes.ts';
import { copy } from './copy.nl.ts';
import { type EmbeddedQuestions, readQuestions } from './read-questions.ts';
import { STYLE } from './style.ts';

// Where this script came from is where the questions are; known only while it runs for the first time.
const SERVER = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin;
const NAME = 'eenstemmig-vragen';

/**
 * Questions and answers inside somebody else's page: `<eenstemmig-vragen site="gemeente-x"><a href="…">Vragen</a></eenstemmig-vragen>`.
 * What stands inside it is shown while the questions are not there: no script, no answer, or paused. It keeps nothing in the browser.
 * Attributes: `site`, and if wanted `thema`, `aantal`, `lang`, `titel`.
 */
class EmbeddedQuestionsElement extends HTMLElement {
  #shown: ShadowRoot | null = null;
  #asking = new AbortController();
  #status = made('p', { class: 'stand', role: 'status' });
  #list = made('div', {});

  connectedCallback(): void {
    if (this.#shown === null) void this.#begin();
  }

  async #begin(): Promise<void> {
    const questions = await this.#ask('');
    if (questions === null || questions.status === 'paused' || !this.isConnected) return;
    const root = this.attachShadow({ mode: 'open' });
    this.#shown = root;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#block(questions));
    this.#show(questions, '');
  }

  #block(questions: EmbeddedQuestions): HTMLElement {
    const heading = made('h2', { id: 'kop' }, this.getAttribute('titel') || questions.title);
    const all = made('a', { href: questions.allHref }, copy.all);
    const foot = made('div', { class: 'voet' }, all, made('span', {}, questions.from));
    const head = made('div', { class: 'kop' }, heading, this.#form(questions.total));
    const lang = this.getAttribute('lang') || 'nl';
    return made('section', { class: 'blok', 'aria-labelledby': 'kop', lang }, head, this.#status, this.#list, foot);
  }

  #form(total: number): HTMLElement {
    const input = made('input', {
      type: 'search',
      name: 'zoek',
      'aria-label': copy.search,
      placeholder: copy.placeholder(total),
      maxlength: '200',
    });
    const form = made('form', { role: 'search' }, input, made('button', {}, copy.button));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search((input as HTMLInputElement).value.trim());
    });
    return form;
  }

  async #search(words: string): Promise<void> {
    this.#status.textContent = copy.loading;
    const found = await this.#ask(words);
    if (found) this.#show(found, words);
  }

  /** The last that was asked counts; an answer to what was asked before it comes too late. */
  #ask(search: string): Promise<EmbeddedQuestions | null> {
    this.#asking.abort();
    this.#asking = new AbortController();
    const [site, theme, count, lang] = ['site', 'thema', 'aantal', 'lang'].map((name) => this.getAttribute(name) ?? '');
    const wish = { server: SERVER, site: site ?? '', theme: theme ?? '', count: count ?? '', lang: lang ?? '', search };
    return readQuestions(wish, this.#asking.signal);
  }

  #show({ questions, total, corrected }: EmbeddedQuestions, words: string): void {
    this.#status.textContent = told({ words, found: words === '' ? questions.length : total, corrected });
    this.#list.replaceChildren(
      ...questions.map(({ question, answer, href }) => {
        const whole = made('p', {}, made('a', { href }, copy.whole));
        const text = made('div', { class: 'antwoord' }, answerNodes(answer), whole);
        return made('details', {}, made('summary', {}, made('h3', {}, question)), text);
      }),
    );
  }
}

function told({ words, found, corrected }: { words: string; found: number; corrected: string | null }): string {
  if (words === '') return found === 0 ? copy.empty : '';
  if (found === 0) return copy.none(words);
  return corrected === null ? copy.found(found, words) : `${copy.corrected(corrected)} ${copy.found(found, corrected)}`;
}

function made(tag: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

if (!customElements.get(NAME)) customElements.define(NAME, EmbeddedQuestionsElement);
