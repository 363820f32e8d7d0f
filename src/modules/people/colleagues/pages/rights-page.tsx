import { type Frame, KeyValues, Section, Status, Table, WorkbenchPage } from '#ui/index.ts';
import { PARTS, ROLES } from '../../model/role.ts';
import { words } from '../../model/role-words.nl.ts';
import type { RightsRow } from '../../model/rights-matrix.ts';
import { copy } from '../copy.nl.ts';

type Props = { readonly frame: Frame; readonly rows: readonly RightsRow[]; readonly shared: readonly RightsRow[] };

/** Who may do what, made of the tables that the gate uses and of what the routes ask. */
export const RightsPage = ({ frame, rows, shared }: Props) => (
  <WorkbenchPage frame={frame} title={copy.rightsTitle} lead={copy.rightsLead}>
    <Section id="rollen" title={copy.roles}>
      <KeyValues items={ROLES.map((role) => [words.roles[role], words.roleHelp[role]] as const)} />
    </Section>
    <Section id="binnen" title={copy.inside}>
      <Matrix
        caption={copy.inside}
        rows={rows}
        heads={ROLES.map((role) => words.roles[role])}
        has={(row, index) => row.roles[index] === true}
      />
    </Section>
    <Section id="gedeeld" title={copy.shared}>
      <p class="een-lopend">{copy.sharedLead}</p>
      <Matrix
        caption={copy.shared}
        rows={shared}
        heads={PARTS.map((part) => words.parts[part])}
        has={(row, index) => row.parts[index] === true}
      />
    </Section>
  </WorkbenchPage>
);

type MatrixProps = {
  readonly caption: string;
  readonly rows: readonly RightsRow[];
  readonly heads: readonly string[];
  readonly has: (row: RightsRow, index: number) => boolean;
};

const isNamed = (module: string): module is keyof typeof copy.modules => Object.hasOwn(copy.modules, module);
const nameOf = (module: string): string => (isNamed(module) ? copy.modules[module] : module);

/** Who may, in one line for a phone, where a cell for each would be a page without end. */
function whoMay(heads: readonly string[], has: (index: number) => boolean): string {
  const may = heads.filter((_, index) => has(index));
  if (may.length === heads.length) return copy.everybody;
  return may.length === 0 ? copy.nobody : may.join(', ');
}

const Matrix = ({ caption, rows, heads, has }: MatrixProps) => (
  <Table
    caption={caption}
    hideCaption
    class="een-rechten"
    groups={[...Map.groupBy(rows, ({ module }) => module)].map(([module, own]) => ({
      title: nameOf(module),
      rows: own,
    }))}
    columns={[
      {
        label: copy.part,
        cell: (row: RightsRow) => (
          <>
            {copy.rightsOf[`${row.module}.${row.right}`] ?? words.rights[row.right]}
            <span class="een-rechten__wie">{whoMay(heads, (index) => has(row, index))}</span>
          </>
        ),
        rowHeader: true,
      },
      ...heads.map((label, index) => ({
        label,
        cell: (row: RightsRow) => <Answer yes={has(row, index)} />,
      })),
    ]}
  />
);

const Answer = ({ yes }: { readonly yes: boolean }) =>
  yes ? (
    <Status tone="positive" icon="check">
      {copy.yes}
    </Status>
  ) : (
    <span class="een-stil">{copy.no}</span>
  );
