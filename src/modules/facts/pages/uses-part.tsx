import { Section, Status, Table } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { KNOWN_FACTS } from '../model/fact.ts';
import type { OtherPlace, Place, Use } from '../model/uses.ts';
import { activityPath, audiencePath, messagePath, planPath } from '../paths.ts';

/** What one programme uses. `title` is empty on the page of the programme itself. */
export type ProgrammeUses = { readonly programme: string; readonly title: string; readonly uses: readonly Use[] };
type Row = Use & { readonly programme: string };

/** Which names are used where, and which have no value yet. */
export const UsesPart = ({ uses, isCut }: { readonly uses: readonly ProgrammeUses[]; readonly isCut: boolean }) => {
  const groups = uses
    .filter((each) => each.uses.length > 0)
    .map(({ programme, title, uses: own }) => ({ title, rows: own.map((use): Row => ({ ...use, programme })) }));
  const missing = [
    ...new Set(groups.flatMap(({ rows }) => rows.filter(({ isMissing }) => isMissing).map(({ name }) => name))),
  ];
  const own = missing.filter((name) => !KNOWN_FACTS.some((known) => known === name));
  return (
    <>
      <Section id="ontbreekt" title={copy.missingTitle}>
        {missing.length === 0 ? (
          <p>{copy.missingNone}</p>
        ) : (
          <>
            <p>{copy.missingLead}</p>
            {own.length === 0 ? null : <p>{copy.missingOwn(own)}</p>}
            <ul class="hs-plekken">
              {missing.map((name) => (
                <li>
                  <code>{`{${name}}`}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section id="gebruikt" title={copy.usesTitle}>
        {groups.length === 0 ? (
          <p>{copy.usesEmpty}</p>
        ) : (
          <Table
            caption={copy.usesTitle}
            hideCaption
            {...(groups.length === 1 && groups[0]?.title === '' ? { rows: groups[0].rows } : { groups })}
            columns={[
              { label: copy.name, rowHeader: true, cell: ({ name }) => <code>{`{${name}}`}</code> },
              {
                label: copy.status,
                cell: ({ isMissing }) => (
                  <Status tone={isMissing ? 'warning' : 'positive'} icon={isMissing ? 'alert-triangle' : 'check'}>
                    {isMissing ? copy.missing : copy.filled}
                  </Status>
                ),
              },
              { label: copy.places, cell: (row) => <Places row={row} /> },
            ]}
          />
        )}
        {isCut ? <p class="een-klein een-stil">{copy.moreProgrammes(uses.length)}</p> : null}
      </Section>
    </>
  );
};

const MOST_PLACES = 8;

const Places = ({ row }: { readonly row: Row }) => (
  <ul class="hs-plekken">
    {row.places.slice(0, MOST_PLACES).map((place) => (
      <li>
        <a href={hrefOf(row.programme, place)}>{wordsOf(place)}</a>
      </li>
    ))}
    {row.places.length > MOST_PLACES ? <li>{copy.morePlaces(row.places.length - MOST_PLACES)}</li> : null}
  </ul>
);

const wordsOf = ({ part, label }: Place | OtherPlace): string =>
  label === '' ? copy.parts[part] : `${copy.parts[part]}: ${label}`;

function hrefOf(programme: string, place: Place | OtherPlace): string {
  if (place.part === 'question') return place.href;
  const { part, id } = place;
  if (part === 'message') return messagePath({ programme });
  if (part === 'activity' && id) return activityPath({ programme, item: id });
  if (part === 'audience' && id) return audiencePath({ programme, item: id });
  return planPath({ programme });
}
