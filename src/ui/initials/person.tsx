import type { Child } from 'hono/jsx';

type PersonProps = {
  readonly name: string;
  readonly initials: string;
  /** Grey words behind the name: '2 dagen te laat'. */
  readonly note?: Child;
};

const TONES = ['', ' st-groen', ' st-oranje'];

/** Somebody: initials in a circle with the name. The colour only tells people apart and follows from the name. */
export const Person = ({ name, initials, note }: PersonProps) => (
  <span class="een-persoon">
    <span class={`een-initialen${toneOf(name)}`} aria-hidden="true">
      {initials}
    </span>
    {name}
    {note ? <span class="een-stil"> {note}</span> : null}
  </span>
);

function toneOf(name: string): string {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return TONES[sum % TONES.length] ?? '';
}
