/** A question of the base in another language. */
export type DemoTranslation = {
  readonly key: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  readonly answer: string;
  readonly synonyms: readonly string[];
};
