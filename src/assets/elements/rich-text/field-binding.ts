/**
 * Attributes that make the editor what the text field was: same id (the list of errors links to it), label, help and
 * error. The field gets another id, since it is no longer what people see.
 */
export function attributesFrom(textarea: HTMLTextAreaElement): Record<string, string> {
  const { id, rows } = textarea;
  const label = labelOf(textarea);
  if (label) label.id = `${id}-naam`;
  textarea.id = `${id}-tekst`;
  const described = (textarea.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((part) => part !== `${id}-tekens`);
  const attributes: Record<string, string> = {
    id,
    class: `een-lopend een-invoer een-tekst__vel een-tekst__vel--${rows > 6 ? 'hoog' : 'laag'}`,
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': `${id}-naam`,
  };
  if (described.some((part) => part !== '')) attributes['aria-describedby'] = described.join(' ');
  if (textarea.required) attributes['aria-required'] = 'true';
  if (textarea.ariaInvalid) attributes['aria-invalid'] = textarea.ariaInvalid;
  if (textarea.lang !== '') attributes.lang = textarea.lang;
  if (textarea.dir !== '') attributes.dir = textarea.dir;
  return attributes;
}

/** A click on the label leads to what is shown. */
export function bindLabel(textarea: HTMLTextAreaElement, focus: () => void): void {
  const label = labelOf(textarea);
  if (!label) return;
  label.htmlFor = textarea.id;
  label.addEventListener('click', (event) => {
    event.preventDefault();
    focus();
  });
}

const labelOf = (textarea: HTMLTextAreaElement): HTMLLabelElement | undefined =>
  textarea.labels[0] ?? textarea.closest('een-tekst')?.querySelector('label') ?? undefined;
