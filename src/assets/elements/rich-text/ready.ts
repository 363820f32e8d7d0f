/** Said by a text field, upwards, as soon as an editor stands in its place. */
export const READY = 'een-redacteur';
