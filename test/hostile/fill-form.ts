import { type Appetite, servedAs, type Sown } from './appetite.ts';
import type { Form, FormField } from './forms.ts';
import type { Sent } from './visitor.ts';

/** What is sown in a form this time. */
export type Round = {
  /** Per field the texts that it gets now. */
  readonly now: ReadonlyMap<Sown, readonly number[]>;
  readonly own: ReadonlyMap<Sown, Appetite>;
  /** How often a field was refused that held nothing of ours. */
  readonly blamed: Map<string, number>;
};

/** The values of a form with the texts of this round, and with what it needs beside them. */
export const filled = (form: Form, round: Round, { turn, helped }: { turn: number; helped: Sent }): Sent =>
  new Map([
    ...ordinaryOf(form, round.blamed, turn),
    ...choicesOf(form, round.blamed),
    ...helped,
    ...textsOf(form, round),
  ]);

/** Where nothing is chosen yet something is; what a form blames is chosen otherwise the next time. */
export const choicesOf = (
  { fields }: Form,
  blamed: ReadonlyMap<string, number> = new Map(),
): Map<string, readonly string[]> =>
  new Map(
    fields
      .filter(({ name, type }) => type === 'radio' || (type === 'select' && blamed.has(name)))
      .filter(({ name, values, options }) => options.length > 0 && (blamed.has(name) || values.length === 0))
      .map(({ name, options }) => [name, [options[(blamed.get(name) ?? 0) % Math.min(options.length, 3)] ?? '']]),
  );

/** What somebody types who means no harm: in fields that a form wants to see filled. */
const ORDINARY = ['Proef #', '2027-01-15', '12', 'half januari 2027', 'proef#@example.org', 'https://example.org/#'];

const ordinaryOf = ({ fields }: Form, blamed: ReadonlyMap<string, number>, turn: number): [string, string[]][] =>
  fields.flatMap(({ name, plainName, kind }) => {
    const which = blamed.get(plainName);
    if (which === undefined || kind !== 'text') return [];
    return [[name, [(ORDINARY[which % ORDINARY.length] ?? '').replace('#', String(turn))]]];
  });

function textsOf({ fields }: Form, { now, own }: Round): [string, string[]][] {
  return [...now].flatMap(([field, indexes]) => {
    // In a list of rows the last one is the empty one.
    const last = fields.findLast(({ kind, plainName }: FormField) => kind === 'text' && plainName === field.name);
    const appetite = own.get(field);
    return last && appetite ? [[last.name, [...last.values.slice(0, -1), servedAs(field, indexes, appetite)]]] : [];
  });
}
