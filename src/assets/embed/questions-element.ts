import { answerNodes } from './answer-nodes.ts';
import { made } from './made.ts';
import { addressOf, type EmbeddedQuestions, readQuestions, tellRead, type Wish, type Words } from './read-questions.ts';
import { STYLE } from './style.ts';
import { Verdict } from './verdict.ts';

// Where this script came from is where the questions are; known only while it runs for the first time.
const SERVER = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin;
const NAME = 'eenstemmig-vragen';

/**
 * Questions and answers inside somebody else's page: `<eenstemmig-vragen site="gemeente-x"><a href="…">Vragen</a></eenstemmig-vragen>`.
 * What stands inside it is shown while the questions are not there: no script, no answer, or paused. It keeps nothing in the browser.
 * Attributes: `site`, and if wanted `thema`, `voor` (`professionals`), `aantal`, `lang`, `titel`.
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
    this.#show(questions);
  }

  #block({ title, titleLang, allHref, from, fromLang, words }: EmbeddedQuestions): HTMLElement {
    const heading = made('h2', { id: 'kop' }, this.getAttribute('titel') || inside(words, titleLang, title));
    const foot = made(
      'div',
      { class: 'voet' },
      made('a', { href: allHref }, words.all),
      made('span', {}, inside(words, fromLang, from)),
    );
    const head = made('div', { class: 'kop' }, heading, this.#form(words));
    const { lang, dir } = words;
    return made(
      'section',
      { class: 'blok', 'aria-labelledby': 'kop', lang, dir },
      head,
      this.#status,
      this.#list,
      foot,
    );
  }

  #form({ search, placeholder, button, loading, failed }: Words): HTMLElement {
    const attributes = { type: 'search', name: 'zoek', 'aria-label': search, placeholder, maxlength: '200' };
    const input = made('input', attributes) as HTMLInputElement;
    const form = made('form', { role: 'search' }, input, made('button', {}, button));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#status.textContent = loading;
      void this.#search(input.value.trim(), failed);
    });
    return form;
  }

  async #search(words: string, failed: string): Promise<void> {
    const asking = this.#ask(words);
    const { signal } = this.#asking;
    const found = await asking;
    if (found) this.#show(found);
    else if (!signal.aborted) this.#status.textContent = failed;
  }

  get #wish(): Omit<Wish, 'search'> {
    const of = (name: string): string => this.getAttribute(name) ?? '';
    const [theme, audience, count, lang] = [of('thema'), of('voor'), of('aantal'), of('lang')];
    return { server: SERVER, site: of('site'), theme, audience, count, lang };
  }

  /** The last that was asked counts; an answer to what was asked before it comes too late. */
  #ask(search: string): Promise<EmbeddedQuestions | null> {
    this.#asking.abort();
    this.#asking = new AbortController();
    return readQuestions({ ...this.#wish, search }, this.#asking.signal);
  }

  #show({ questions, told, words, lang, dir }: EmbeddedQuestions): void {
    this.#status.textContent = told;
    const address = `${addressOf(this.#wish)}/reactie?lang=${encodeURIComponent(lang)}`;
    this.#list.replaceChildren(
      ...questions.map((about) => {
        const whole = made('p', {}, made('a', { href: about.href }, words.whole));
        const { form } = new Verdict(about, words, address);
        const answer = made('div', { lang, dir }, answerNodes(about.answer));
        const text = made('div', { class: 'antwoord' }, answer, whole, form);
        const details = made('details', {}, made('summary', {}, made('h3', { lang, dir }, about.question)), text);
        details.addEventListener('toggle', () => tellRead(this.#wish, about), { once: true });
        return details;
      }),
    );
  }
}

/** Dutch of the organisation among words of another language; its line stays where that language begins. */
const inside = (words: Words, lang: string, text: string): Node | string =>
  lang === words.lang ? text : made('bdi', { lang, dir: 'ltr' }, text);

if (!customElements.get(NAME)) customElements.define(NAME, EmbeddedQuestionsElement);
