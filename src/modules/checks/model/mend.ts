/** One thing to do about a finding: words for the button, and where it leads; with `isAction` the click does it, by a post to `href`. */
export type Mend = { readonly label: string; readonly href: string; readonly isAction?: boolean };
