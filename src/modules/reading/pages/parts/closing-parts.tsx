import { formatFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { anchorOf, newAgreementPath, newEvaluationPath } from '#modules/plans/index.ts';
import { copy } from '../../copy.nl.ts';
import { AddLink, EditInPlace, EditLink, isOpen } from '../item-tools.tsx';
import type { PartProps } from '../plan-view.ts';

/** When and how we look back. */
export const EvaluationPart = ({ view }: PartProps) => (
  <>
    <ul class="pl-lijst">
      {view.plan.evaluation.map(({ id, when, how }) => (
        <li id={id === undefined ? undefined : anchorOf(id)}>
          {isOpen(view, id) ? (
            <EditInPlace view={view} part="evaluation" id={id} label={how} />
          ) : (
            <>
              {when && !saysWhen(how, when.text) ? <b>{formatFuzzyDate(when)}: </b> : null}
              {how}
              {'\u00a0'}
              <EditLink view={view} id={id} label={how} />
            </>
          )}
        </li>
      ))}
    </ul>
    <AddLink view={view} href={newEvaluationPath({ programme: view.programme.id })} label={copy.addEvaluation} />
  </>
);

/** 'In het najaar doen we een peiling' says itself when. */
const saysWhen = (how: string, when: string): boolean => how.toLowerCase().includes(when.toLowerCase());

/** What was agreed, and with whom. */
export const AgreementsPart = ({ view }: PartProps) => (
  <>
    <ul class="pl-lijst">
      {view.plan.agreements.map(({ id, partner, text }) => (
        <li id={id === undefined ? undefined : anchorOf(id)}>
          {isOpen(view, id) ? (
            <EditInPlace view={view} part="agreements" id={id} label={text} />
          ) : (
            <>
              {partner ? <b>{partner}: </b> : null}
              {text}
              {'\u00a0'}
              <EditLink view={view} id={id} label={text} />
            </>
          )}
        </li>
      ))}
    </ul>
    <AddLink view={view} href={newAgreementPath({ programme: view.programme.id })} label={copy.addAgreement} />
  </>
);
