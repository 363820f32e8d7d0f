import { DeedButton, EmptyState, Icon, type IconName, Person, Section } from '#ui/index.ts';
import type { AttentionCounts, AttentionRow } from '../model/attention-row.ts';
import { copy } from '../copy.nl.ts';
import { SilenceStrip } from './silence-strip.tsx';

type AttentionSectionProps = {
  readonly rows: readonly AttentionRow[];
  readonly counts: AttentionCounts;
  readonly allHref: string;
  readonly initialsOf: (name: string) => string;
};

/** What asks for attention now, one action a line. */
export const AttentionSection = ({ rows, counts, allHref, initialsOf }: AttentionSectionProps) => (
  <Section
    id="nu"
    title={copy.now}
    note={copy.counts(counts)}
    aside={rows.length > 0 ? <a href={allHref}>{copy.allRemarks}</a> : null}
  >
    {rows.length === 0 ? (
      <EmptyState title={copy.goodTitle} text={copy.goodText} icon="circle-check" />
    ) : (
      <ul class="st-nu">
        {rows.map((row) => (
          <Row row={row} initialsOf={initialsOf} />
        ))}
      </ul>
    )}
  </Section>
);

const LOOKS: Readonly<
  Record<AttentionRow['kind'], { readonly word: string; readonly look: string; readonly icon: IconName }>
> = {
  silence: { word: copy.kinds.silence, look: 'stilte', icon: 'volume-off' },
  coming: { word: copy.kinds.coming, look: 'komt', icon: 'volume-off' },
  late: { word: copy.kinds.late, look: 'laat', icon: 'alert-triangle' },
  past: { word: copy.kinds.past, look: 'akkoord', icon: 'help-circle' },
  error: { word: copy.severities.error, look: 'laat', icon: 'exclamation-circle' },
  warning: { word: copy.severities.warning, look: 'komt', icon: 'exclamation-circle' },
  info: { word: copy.severities.info, look: 'akkoord', icon: 'bulb' },
};

const Row = ({ row, initialsOf }: { readonly row: AttentionRow; readonly initialsOf: (name: string) => string }) => {
  const { word, look, icon } = LOOKS[row.kind];
  return (
    <li class={`st-nu__rij${(row.strip ?? row.who) ? '' : ' st-nu__rij--tekst'}`}>
      <span class={`st-nu__soort st-nu__soort--${look}`}>
        <Icon name={icon} />
        {word}
      </span>
      <div class="st-nu__tekst">
        <h3>
          <a href={row.href}>{row.title}</a>
        </h3>
        <p>{row.text}</p>
      </div>
      {row.strip ? <SilenceStrip strip={row.strip} isComing={row.kind === 'coming'} /> : null}
      {row.who ? <Who who={row.who} initialsOf={initialsOf} /> : null}
      <DeedButton {...row.mend} accessibleName={copy.mendOf(row.mend.label, row.title)} />
    </li>
  );
};

const Who = ({
  who,
  initialsOf,
}: {
  readonly who: NonNullable<AttentionRow['who']>;
  readonly initialsOf: (name: string) => string;
}) => (
  <div class="st-nu__wie">
    {who.name === null ? (
      <span class="st-nu__niemand">{copy.nobody}</span>
    ) : (
      <Person name={who.name} initials={initialsOf(who.name)} />
    )}
    <span class="een-stil">{who.note}</span>
  </div>
);
