const MAIL = /[^\s@]{1,100}@[^\s@]{1,200}/g;
// Four figures and more, also with spaces, dots, dashes or slashes between them: a telephone number, a BSN, a date of birth.
const NUMBER = /\+?\d(?:[ \t.\-/()]{0,3}\d){3,}/g;
const POSTCODE = /\b\d{4}\s?[A-Z]{2}\b/g;

/** What a visitor wrote, without mail addresses, postcodes and numbers of four figures and more: each becomes `instead`. */
export const maskedWords = (text: string, instead: string): string =>
  text.replace(MAIL, instead).replace(POSTCODE, instead).replace(NUMBER, instead);
