const MEGABYTE = 1_048_576;

/** What one file may ask of us. Sizes in bytes; a plan of 200 pages stays under a tenth of each. */
export const LIMITS = {
  fileBytes: 50 * MEGABYTE,
  zipEntries: 5_000,
  inflatedBytes: 300 * MEGABYTE,
  /** Only entries larger than this are held to the ratio: small XML with much repetition compresses very well. */
  ratioFromBytes: 8 * MEGABYTE,
  inflateRatio: 150,
  partBytes: 48 * MEGABYTE,
  xmlNodes: 2_000_000,
  xmlDepth: 400,
  htmlBytes: 16 * MEGABYTE,
  htmlNodes: 1_000_000,
  textBytes: 8 * MEGABYTE,
  markdownBytes: 2 * MEGABYTE,
  blocks: 200_000,
  cells: 400_000,
} as const;
