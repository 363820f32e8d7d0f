/** One thing to do about a finding: words for the button, and where it leads. */
export type Mend = { readonly label: string; readonly href: string };
