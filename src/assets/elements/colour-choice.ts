/** Beside a field for a colour: the colour picker of the browser. The field is what the form sends. */
export class ColourChoice extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field || this.querySelector('[type="color"]')) return;
    const picker = document.createElement('input');
    picker.type = 'color';
    picker.setAttribute('aria-label', `${this.dataset.label ?? ''}: kies op het scherm`);
    const follow = () => {
      if (/^#[0-9a-f]{6}$/i.test(field.value.trim())) picker.value = field.value.trim();
    };
    // The picker has no empty choice; white says least.
    picker.value = '#ffffff';
    follow();
    field.addEventListener('input', follow);
    picker.addEventListener('input', () => {
      field.value = picker.value;
    });
    field.before(picker);
  }
}
