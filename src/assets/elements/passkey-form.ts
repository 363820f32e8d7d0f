type Question = { readonly options: object; readonly ticket: string };

/**
 * Asks the device for a passkey and sends what it answers with the form inside. On a page with a field for a mail address it
 * also offers the keys of this device in that field. Where there are no passkeys, the words that stand there stay.
 */
export class PasskeyForm extends HTMLElement {
  #offer: AbortController | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || !canUsePasskeys()) return;
    this.querySelector('[data-zonder]')?.remove();
    this.querySelector('div[hidden]')?.removeAttribute('hidden');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer(form, {});
    });
    if (this.dataset['doet'] === 'use') void this.#offerInField(form);
  }

  disconnectedCallback(): void {
    this.#offer?.abort();
  }

  async #offerInField(form: HTMLFormElement): Promise<void> {
    const field = document.querySelector('input[autocomplete="username"]');
    // Before anything is waited for: a browser has one request for a key at a time, and the button goes first.
    this.#offer = new AbortController();
    const { signal } = this.#offer;
    if (field === null || !(await PublicKeyCredential.isConditionalMediationAvailable?.()) || signal.aborted) return;
    field.setAttribute('autocomplete', 'username webauthn');
    await this.#answer(form, { mediation: 'conditional', signal });
  }

  /** Silent when the offer in the field is not taken: only who pressed the button is told. */
  async #answer(form: HTMLFormElement, how: { mediation?: 'conditional'; signal?: AbortSignal }): Promise<void> {
    if (!how.mediation) this.#offer?.abort();
    this.#say('');
    try {
      const question = await ask(this.dataset['vraag'] ?? '');
      // Only for who pressed the button: what was merely offered would begin anew, and load the page again and again.
      if (question === null) return how.mediation ? undefined : location.reload();
      const credential = this.dataset['doet'] === 'make' ? await make(question) : await use(question, how);
      fill(form, { antwoord: JSON.stringify(credential), bewijs: question.ticket });
      form.submit();
    } catch (problem) {
      if (how.mediation) return;
      const exists = problem instanceof DOMException && problem.name === 'InvalidStateError';
      this.#say(this.dataset[exists ? 'bestaat' : 'gestopt'] ?? '');
    }
  }

  #say(words: string): void {
    const place = this.querySelector('[role=status]');
    if (place !== null) place.textContent = words;
  }
}

const canUsePasskeys = (): boolean =>
  window.isSecureContext &&
  'PublicKeyCredential' in window &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential;

/** Null when the server wants something else first, such as proof of who this is: the page itself then says so. */
async function ask(address: string): Promise<Question | null> {
  const response = await fetch(address, { headers: { accept: 'application/json' } });
  if (!response.headers.get('content-type')?.startsWith('application/json')) return null;
  const answer: unknown = await response.json();
  const parts = new Map<string, unknown>(Object.entries(Object(answer)));
  const [options, ticket] = [parts.get('options'), parts.get('ticket')];
  if (typeof options !== 'object' || options === null || typeof ticket !== 'string') throw new Error('no question');
  return { options, ticket };
}

// The browser itself checks the form of the options, and throws.
const make = ({ options }: Question): Promise<Credential | null> =>
  navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON),
  });

const use = ({ options }: Question, how: Omit<CredentialRequestOptions, 'publicKey'>): Promise<Credential | null> =>
  navigator.credentials.get({
    ...how,
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON),
  });

function fill(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.querySelector(`input[name=${name}]`);
    if (field instanceof HTMLInputElement) field.value = value;
  }
}
