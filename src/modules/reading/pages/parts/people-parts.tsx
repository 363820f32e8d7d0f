import { formatFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { EffortLine, Role } from '#kernel/plan.ts';
import { anchorOf, newEffortPath, newRolePath } from '#modules/plans/index.ts';
import { copy } from '../../copy.nl.ts';
import { AddLink, EditInPlace, EditLink, isOpen } from '../item-tools.tsx';
import type { PartProps, PlanView } from '../plan-view.ts';

/** Who does what. */
export const RolesPart = ({ view }: PartProps) => (
  <>
    <dl class="pl-accent pl-rollen">
      {view.plan.roles.map((role) => (
        <RoleEntry view={view} role={role} />
      ))}
    </dl>
    <AddLink view={view} href={newRolePath({ programme: view.programme.id })} label={copy.addRole} />
  </>
);

const RoleEntry = ({ view, role }: { readonly view: PlanView; readonly role: Role }) => (
  <div id={role.id === undefined ? undefined : anchorOf(role.id)}>
    <dt>
      {role.name}
      {'\u00a0'}
      <EditLink view={view} id={role.id} label={role.name} />
    </dt>
    <dd>
      {isOpen(view, role.id) ? (
        <EditInPlace view={view} part="roles" id={role.id} label={role.name} />
      ) : (
        <>
          {role.who && role.who.length > 0 ? <p class="pl-wie">{role.who.join(', ')}</p> : null}
          {role.does}
        </>
      )}
    </dd>
  </div>
);

/** How many hours it takes. */
export const EffortPart = ({ view }: PartProps) => (
  <>
    <table class="een-tabel">
      <caption class="een-vh">{copy.partTitles.effort}</caption>
      <thead>
        <tr>
          <th scope="col">{copy.role}</th>
          <th scope="col" class="getal">
            {copy.hours}
          </th>
          <th scope="col">{copy.when}</th>
        </tr>
      </thead>
      <tbody>
        {view.plan.effort.map((line) => (
          <EffortRow view={view} line={line} />
        ))}
      </tbody>
    </table>
    <AddLink view={view} href={newEffortPath({ programme: view.programme.id })} label={copy.addEffort} />
  </>
);

const EffortRow = ({ view, line }: { readonly view: PlanView; readonly line: EffortLine }) => {
  const id = line.id === undefined ? undefined : anchorOf(line.id);
  if (isOpen(view, line.id)) {
    return (
      <tr id={id} class="pl-open">
        <td colspan={3}>
          <EditInPlace view={view} part="effort" id={line.id} label={line.role} />
        </td>
      </tr>
    );
  }
  return (
    <tr id={id}>
      <th scope="row">
        {line.role}
        {'\u00a0'}
        <EditLink view={view} id={line.id} label={line.role} />
      </th>
      <td class="getal">{line.hoursPerWeek?.toLocaleString('nl-NL')}</td>
      <td>{line.period ? formatFuzzyDate(line.period) : ''}</td>
    </tr>
  );
};
