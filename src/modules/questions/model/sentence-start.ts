const STARTS = /(?:^|<p>|[.?!]['")\]]?\s+)$/;
/** An address is written as it is. */
const ADDRESS = /^\S*[.@/]\S*$/;

/** The value of a fact as it stands after `before`: with a capital where a sentence begins. `het loket` becomes `Het loket`. */
export const valueAfter = (before: string, value: string): string =>
  STARTS.test(before.slice(-8)) && !ADDRESS.test(value)
    ? value.charAt(0).toLocaleUpperCase('nl') + value.slice(1)
    : value;
