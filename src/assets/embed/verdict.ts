import { made } from './made.ts';
import type { EmbeddedQuestion, Words } from './read-questions.ts';

type Told = { readonly text: string; readonly form?: Readonly<Record<'label' | 'help' | 'send', string>> };
type Fields = Readonly<Record<string, string>>;

/** Asks whether an answer is clear, and if not what can be better. Where that cannot be sent, what was asked and typed stays. */
export class Verdict {
  readonly form = made('form', { class: 'duim' });
  readonly #words: Words;
  readonly #about: EmbeddedQuestion;
  /** Where it is sent to. */
  readonly #address: string;
  readonly #said = made('p', { role: 'status', tabindex: '-1' });
  /** What stands there to answer. */
  #asked: readonly HTMLElement[];
  /** A second press while the first is under way says nothing new. */
  #isSending = false;

  constructor(about: EmbeddedQuestion, words: Words, address: string) {
    this.#about = about;
    this.#words = words;
    this.#address = address;
    const button = (value: string, label: string) => made('button', { name: 'duidelijk', value }, label);
    const legend = made('legend', {}, words.clear);
    this.#asked = [made('fieldset', {}, legend, button('ja', words.yes), button('nee', words.no))];
    this.form.append(...this.#asked);
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#isSending) void this.#send(new FormData(this.form as HTMLFormElement, event.submitter));
    });
  }

  async #send(typed: FormData): Promise<void> {
    const { about, code } = this.#about.reaction;
    const fields: Fields = {
      over: about,
      csrf: code,
      ...Object.fromEntries([...typed].map(([k, v]) => [k, String(v)])),
    };
    this.#isSending = true;
    const { told, isTaken } = await post(this.#address, fields);
    this.#isSending = false;
    if (told && isTaken) this.#asked = fieldOf(told, fields['reden'] ?? '');
    const whole = made('a', { href: this.#about.href }, this.#words.whole);
    this.form.replaceChildren(this.#said, ...this.#asked, ...(told ? [] : [whole]));
    this.#said.textContent = told?.text ?? this.#words.failed;
    (this.form.querySelector('textarea') ?? this.#said).focus();
  }
}

function fieldOf({ form }: Told, typed: string): HTMLElement[] {
  if (!form) return [];
  const field = made('textarea', { name: 'reden', rows: '4', maxlength: '1000' }, typed);
  return [made('label', {}, form.label, made('small', {}, form.help), field), made('button', {}, form.send)];
}

type Answer = { readonly told: Told | null; readonly isTaken: boolean };

/** What the server says; nothing when it cannot be reached or does not let this page. */
async function post(address: string, fields: Fields): Promise<Answer> {
  const options = { method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
  try {
    const answer = await fetch(address, { ...options, body: new URLSearchParams(fields) });
    return { told: answer.status === 403 ? null : ((await answer.json()) as Told), isTaken: answer.ok };
  } catch {
    return { told: null, isTaken: false };
  }
}
