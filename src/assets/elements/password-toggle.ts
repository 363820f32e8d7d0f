const SHOW = 'Wachtwoord tonen';
const HIDE = 'Wachtwoord verbergen';

/** A button under a password field that shows what was typed; it hides it again before the form is sent. */
export class PasswordToggle extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input || this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'een-wachtwoord__knop';
    button.textContent = SHOW;
    button.setAttribute('aria-controls', input.id);
    button.addEventListener('click', () => this.#turn(input, button, input.type === 'password'));
    // Browsers offer to keep a password only from a field that hides it.
    input.form?.addEventListener('submit', () => this.#turn(input, button, false));
    input.after(button);
  }

  #turn(input: HTMLInputElement, button: HTMLButtonElement, shown: boolean): void {
    input.type = shown ? 'text' : 'password';
    button.textContent = shown ? HIDE : SHOW;
  }
}
