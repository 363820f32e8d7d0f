/** How a web address without `https://` may end, as alternatives of a regular expression. Without a known ending 'Ma.-vr.' would be one. */
export const WEB_ENDINGS = 'nl|org|com|eu|be|net|info|gov|frl|amsterdam';
