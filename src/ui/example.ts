import type { Child } from 'hono/jsx';

/** One way to use a component; feeds the component page, its test and its screenshot. */
export type Example = { readonly title: string; readonly show: () => Child };

/** All examples of a component, with one sentence about its use. `id` is unique on the component page. */
export type ExampleSet = {
  readonly id: string;
  readonly title: string;
  readonly use: string;
  readonly examples: readonly Example[];
};
