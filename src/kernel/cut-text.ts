const HALF_A_SIGN = /[\ud800-\udbff]$/;

/**
 * The first `longest` UTF-16 units of a text, never half of a sign that takes two of them: half an emoji cannot be kept in the
 * database.
 */
export const cutText = (text: string, longest: number): string =>
  text.length <= longest ? text : text.slice(0, longest).replace(HALF_A_SIGN, '');
