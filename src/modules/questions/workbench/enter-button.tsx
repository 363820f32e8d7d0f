/**
 * What Enter in a field of a form does, where its first button to see does something else: stands first in the form. Tab goes by it,
 * and who listens does not hear of it, for the same button stands below.
 */
export const EnterButton = ({
  name,
  value,
  label,
}: {
  readonly name?: string;
  readonly value?: string;
  readonly label: string;
}) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing gives it the focus; Enter in a field presses it where it stands
  <button class="een-vh" type="submit" name={name} value={value} tabindex={-1} aria-hidden="true">
    {label}
  </button>
);
