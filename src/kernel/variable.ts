/**
 * A name in a text that a value is put in the place of. `{telefoon}`: one pair of braces around a name, in capitals or not. Anything
 * else with braces stays what it is: `{{x}}`, `${x}`, `{a b}`, `{}`. Group 1 is the name.
 */
export const VARIABLE = /(?<![{$])\{(\p{L}[\p{L}\p{N}-]{0,39})\}(?!\})/gu;
