type ProgressProps = {
  /** What is being counted: 'taken gedaan'. Shown in front. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** Words behind the bar; '12 van de 40' when absent. */
  readonly text?: string | undefined;
  /** Id of the bar, when a page has several with the same label. */
  readonly id: string;
};

/** How far something is, with the figure in words. */
export const Progress = ({ label, value, max, text, id }: ProgressProps) => (
  <div class="een-voortgang">
    <label for={id}>{label}</label>
    <progress id={id} value={value} max={max}></progress>
    <span class="een-getal">{text ?? `${value} van de ${max}`}</span>
  </div>
);

type BarProps = {
  /** 0 to 100; what lies outside is cut off. */
  readonly percent: number;
  /** Earlier figure as a notch, 0 to 100. */
  readonly before?: number | undefined;
};

/** A bar without words, for beside a figure that is written out. Hidden from screen readers. */
export const Bar = ({ percent, before }: BarProps) => (
  <svg class="een-staaf" aria-hidden="true">
    <rect class="een-staaf__baan" width="100%" height="8" y="3" />
    <rect class="een-staaf__deel" width={share(percent)} height="8" y="3" />
    {before === undefined ? null : <rect class="een-staaf__streep" x={share(before)} width="3" height="14" />}
  </svg>
);

const share = (percent: number): string => `${Math.min(100, Math.max(0, percent))}%`;
