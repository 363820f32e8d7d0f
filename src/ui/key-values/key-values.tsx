import type { Child } from 'hono/jsx';

/** A name with its value; values that are null or '' are left out. */
export type KeyValue = readonly [name: string, value: Child];

/** A short list of facts: name left, value right; under each other on a phone. */
export const KeyValues = ({ items }: { readonly items: readonly KeyValue[] }) => (
  <dl class="een-gegevens">
    {items
      .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
      .map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
