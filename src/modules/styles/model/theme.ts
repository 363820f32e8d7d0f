/** How the public pages of an organisation look. */
export type Theme = {
  /** Address of the style sheet, after our own; null for our own theme. */
  readonly css: string | null;
  /** The typefaces of ours that its text and its headings are in, by name; null where that is none of ours. */
  readonly textFace: string | null;
  readonly headingFace: string | null;
  /** For the body of the page, or for the element that should look so. */
  readonly className: string;
  readonly name: string;
  /** Sizes in pixels, as the picture is; null where there is none: then the name stands there. */
  readonly logo: { readonly src: string; readonly alt: string; readonly width: number; readonly height: number } | null;
};
