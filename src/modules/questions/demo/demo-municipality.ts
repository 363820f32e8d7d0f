import type { DemoQuestion } from './demo-question.ts';

/** What an invented municipality does with a question of the base. */
export type DemoStance =
  | { readonly key: string; readonly kind: 'variant'; readonly answer: string; readonly title?: string }
  | { readonly key: string; readonly kind: 'addition'; readonly answer: string }
  | { readonly key: string; readonly kind: 'hidden'; readonly why: string };

/** A municipality that takes part in the base of Maasduin. */
export type DemoMunicipality = {
  readonly slug: string;
  readonly name: string;
  /** How a changed answer of the base reaches it. */
  readonly mode: 'at-once' | 'after-approval';
  /** Values of the variables in the answers. */
  readonly facts: Readonly<Record<string, string>>;
  /** The same in other languages, by their tag. */
  readonly factsIn?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Who speaks with people there, at the beginning of a sentence: 'Het wijkteam'. */
  readonly speaker: string;
  /** Where it tells a question in its own words, adds to it or leaves it out. */
  readonly stances: readonly DemoStance[];
  /** Questions of its own, with the slug of their theme. */
  readonly own: readonly (DemoQuestion & { readonly theme: string })[];
};
