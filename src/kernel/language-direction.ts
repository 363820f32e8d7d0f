const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'ckb', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** In which direction a language is written; `lang` is a tag of BCP 47, such as `nl` or `ar-SY`. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(lang) || RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
