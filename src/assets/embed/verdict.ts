import { made } from './made.ts';
import type { EmbeddedQuestion, Words } from './read-questions.ts';

type Told = { readonly text: string; readonly form?: Readonly<Record<'label' | 'help' | 'send', string>> };
type Fields = Readonly<Record<string, string>>;

/** Asks whether an answer is clear, and if not what can be better. Where that cannot be sent there is a link to the answer on the site. */
export class Verdict {
  readonly form = made('form', { class: 'duim' });
  readonly #words: Words;
  readonly #about: EmbeddedQuestion;
  /** Where it is sent to. */
  readonly #address: string;
  readonly #said = made('p', { role: 'status', tabindex: '-1' });

  constructor(about: EmbeddedQuestion, words: Words, address: string) {
    this.#about = about;
    this.#words = words;
    this.#address = address;
    const button = (value: string, label: string) => made('button', { name: 'duidelijk', value }, label);
    this.form.append(made('p', {}, words.clear), button('ja', words.yes), button('nee', words.no));
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send(new FormData(this.form as HTMLFormElement, event.submitter));
    });
  }

  async #send(typed: FormData): Promise<void> {
    const { about, code } = this.#about.reaction;
    const fields: Fields = {
      over: about,
      csrf: code,
      ...Object.fromEntries([...typed].map(([k, v]) => [k, String(v)])),
    };
    const told = await post(this.#address, fields);
    if (told === null) this.#show(made('a', { href: this.#about.href }, this.#words.whole));
    else this.#show(...fieldOf(told, fields['reden'] ?? ''));
    this.#said.textContent = told?.text ?? this.#words.failed;
    (this.form.querySelector('textarea') ?? this.#said).focus();
  }

  #show(...below: readonly HTMLElement[]): void {
    this.form.replaceChildren(this.#said, ...below);
  }
}

function fieldOf({ form }: Told, typed: string): HTMLElement[] {
  if (!form) return [];
  const field = made('textarea', { name: 'reden', rows: '4', maxlength: '1000' }, typed);
  return [made('label', {}, form.label, made('small', {}, form.help), field), made('button', {}, form.send)];
}

/** What the server says; null when it cannot be reached or does not let this page. */
async function post(address: string, fields: Fields): Promise<Told | null> {
  const options = { method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
  try {
    const answer = await fetch(address, { ...options, body: new URLSearchParams(fields) });
    return answer.status === 403 ? null : ((await answer.json()) as Told);
  } catch {
    return null;
  }
}
