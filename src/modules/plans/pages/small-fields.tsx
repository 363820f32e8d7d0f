import { DatePhraseField, TextArea, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { type DatedFields, dateFieldOf, fieldOf, type PlanFields } from './field-props.ts';

export const PhaseFields = (props: DatedFields) => (
  <>
    <TextInput {...fieldOf(props)('name')} label={copy.phaseName} />
    <DatePhraseField {...dateFieldOf(props)('period')} label={copy.phasePeriod} help={copy.phasePeriodHelp} optional />
    <TextArea {...fieldOf(props)('accent')} label={copy.accent} rows={3} optional />
    <TextInput {...fieldOf(props)('milestone')} label={copy.milestone} optional />
  </>
);

export const RoleFields = (props: PlanFields) => (
  <>
    <TextInput {...fieldOf(props)('name')} label={copy.roleName} />
    <TextArea {...fieldOf(props)('who')} label={copy.who} help={copy.whoHelp} rows={2} optional />
    <TextArea {...fieldOf(props)('does')} label={copy.does} rows={3} optional />
  </>
);

export const EffortFields = (props: DatedFields) => (
  <>
    <TextInput {...fieldOf(props)('role')} label={copy.role} />
    <TextInput {...fieldOf(props)('hoursPerWeek')} label={copy.hours} width="medium" optional />
    <DatePhraseField
      {...dateFieldOf(props)('period')}
      label={copy.effortPeriod}
      help={copy.effortPeriodHelp}
      optional
    />
  </>
);

export const BudgetFields = (props: PlanFields) => (
  <>
    <TextInput {...fieldOf(props)('label')} label={copy.label} help={copy.labelHelp} />
    <TextInput {...fieldOf(props)('amount')} label={copy.amount} help={copy.amountHelp} width="medium" optional />
    <TextInput {...fieldOf(props)('committed')} label={copy.committed} width="medium" optional />
    <TextInput {...fieldOf(props)('spent')} label={copy.spent} width="medium" optional />
    <TextInput {...fieldOf(props)('carrier')} label={copy.carrier} optional />
    <TextArea {...fieldOf(props)('note')} label={copy.note} rows={2} optional />
  </>
);

export const EvaluationFields = (props: DatedFields) => (
  <>
    <TextArea {...fieldOf(props)('how')} label={copy.how} rows={4} />
    <DatePhraseField {...dateFieldOf(props)('when')} label={copy.when} help={copy.whenHelp} optional />
  </>
);

export const AgreementFields = (props: PlanFields) => (
  <>
    <TextArea {...fieldOf(props)('text')} label={copy.agreement} rows={3} />
    <TextInput {...fieldOf(props)('partner')} label={copy.partner} optional />
  </>
);

export const LeftoverFields = (props: PlanFields) => (
  <TextArea {...fieldOf(props)('text')} label={copy.leftover} rows={8} />
);
