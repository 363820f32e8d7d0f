/**
 * What Enter in a field of a form does, where its first button to see does something else: stands first in the form. Tab goes by it,
 * for the same button stands below.
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
  <button class="een-vh" type="submit" name={name} value={value} tabindex={-1}>
    {label}
  </button>
);
