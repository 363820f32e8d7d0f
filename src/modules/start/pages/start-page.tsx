import { AskedSection, type AskedView } from '#modules/programmes/index.ts';
import { EmptyState, type Frame, Section, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { AttentionRow } from '../model/attention-row.ts';
import type { ProgrammeAttention } from '../model/programme-attention.ts';
import { overviewPath, places } from '../paths.ts';

type StartPageProps = {
  readonly frame: Frame;
  readonly greeting: string;
  readonly day: string;
  readonly asked: readonly AskedView[];
  readonly attention: readonly ProgrammeAttention[];
  /** How many programmes there are, looked at or not. */
  readonly programmes: number;
};

/** Where somebody with several programmes lands: what others ask, and what asks for attention in all of them. */
export const StartPage = ({ frame, greeting, day, asked, attention, programmes }: StartPageProps) => {
  const open = attention.filter(({ rows }) => rows.length > 0);
  return (
    <WorkbenchPage frame={frame} title={greeting} lead={day}>
      <AskedSection asked={asked} />
      <Section
        id="nu"
        title={copy.now}
        note={programmes > attention.length ? copy.lookedAt(attention.length) : null}
        aside={<a href={places.programmes()}>{copy.allProgrammes}</a>}
      >
        {open.length === 0 ? (
          <EmptyState title={copy.goodTitle} text={programmes === 0 ? copy.noProgrammes : copy.goodText} />
        ) : (
          <ul class="een-lijst">
            {open.map((programme) => (
              <Programme programme={programme} />
            ))}
          </ul>
        )}
      </Section>
    </WorkbenchPage>
  );
};

const Programme = ({ programme: { id, name, owner, rows, counts } }: { readonly programme: ProgrammeAttention }) => (
  <li>
    <h3 class="nl-heading nl-heading--level-3">
      <a href={overviewPath({ programme: id })}>{name}</a>
    </h3>
    <p class="een-stil een-klein">
      {[owner === null ? '' : copy.of(owner), copy.counts(counts)].filter(Boolean).join(' · ')}
    </p>
    {rows.map((row) => (
      <p>
        <b>{wordOf(row)}:</b> <a href={row.href}>{row.title}</a>
        <br />
        <span class="een-klein">{row.text}</span>
      </p>
    ))}
  </li>
);

const wordOf = ({ kind }: AttentionRow): string =>
  kind === 'error' || kind === 'warning' || kind === 'info' ? copy.severities[kind] : copy.kinds[kind];
