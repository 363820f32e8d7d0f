import { GOAL_LEVELS } from '#kernel/plan.ts';
import { CheckboxGroup, DatePhraseField, RadioGroup, TextArea, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { LEVEL_NAMES, LEVEL_NOTES } from '../model/goal-level.ts';
import { measurementRows } from '../model/measurement-rows.ts';
import { type DatedFields, dateFieldOf, fieldOf, type PlanFields } from './field-props.ts';

const LEVELS = [
  ...GOAL_LEVELS.map((level) => ({ value: level, label: `${LEVEL_NAMES[level]}: ${LEVEL_NOTES[level]}` })),
  { value: '', label: copy.unknownLevel },
];
const SIDES = [
  { value: 'internal', label: copy.internal },
  { value: 'external', label: copy.external },
  { value: '', label: copy.unknownSide },
];

export const GoalFields = (props: DatedFields) => {
  const field = fieldOf(props);
  return (
    <>
      <TextArea {...field('text')} label={copy.goal} help={copy.goalHelp} rows={2} />
      <RadioGroup {...field('level')} label={copy.level} options={LEVELS} optional />
      <RadioGroup {...field('side')} label={copy.side} options={SIDES} inline optional />
      <GoalAudiences {...props} />
      <DatePhraseField {...dateFieldOf(props)('period')} label={copy.period} help={copy.periodHelp} optional />
      <TextInput {...field('indicator')} label={copy.indicator} help={copy.indicatorHelp} optional />
      <TextInput {...field('target')} label={copy.target} help={copy.targetHelp} width="medium" optional />
      <TextInput {...field('unit')} label={copy.unit} help={copy.unitHelp} width="medium" optional />
      <TextInput {...field('baseline')} label={copy.baseline} width="medium" optional />
      <TextInput {...field('measuredBy')} label={copy.measuredBy} help={copy.measuredByHelp} optional />
      <Measurements {...props} />
    </>
  );
};

/** The audiences of the plan to tick, and the words a goal has for others. */
const GoalAudiences = (props: PlanFields) => {
  const chosen = props.values.all('audiences');
  const names = [...new Set([...props.extra.audienceNames, ...chosen])];
  return (
    <>
      {names.length > 0 ? (
        <CheckboxGroup
          name="audiences"
          label={copy.audiences}
          values={chosen}
          options={names.map((name) => ({ value: name, label: name }))}
          optional
        />
      ) : null}
      <TextArea
        {...fieldOf(props)('otherAudiences')}
        label={copy.otherAudiences}
        help={copy.otherAudiencesHelp}
        rows={2}
        optional
      />
    </>
  );
};

const Measurements = (props: PlanFields) => {
  const field = fieldOf(props);
  const kept = measurementRows(props.values).filter(
    (row) => props.values.get(`on-${row}`) !== '' || props.values.get(`value-${row}`) !== '',
  );
  const rows = [...kept, (kept.at(-1) ?? -1) + 1];
  return (
    <fieldset class="een-groep">
      <legend class="een-veld__label">{copy.measurements}</legend>
      <p class="een-veld__hulp">{copy.measurementsHelp}</p>
      {rows.map((row, index) => (
        <div class="pl-meting">
          <TextInput {...field(`on-${row}`)} label={copy.nth(copy.measuredOn, index + 1)} type="date" optional />
          <TextInput {...field(`value-${row}`)} label={copy.nth(copy.measuredValue, index + 1)} optional />
          <TextInput {...field(`note-${row}`)} label={copy.nth(copy.measuredNote, index + 1)} optional />
        </div>
      ))}
    </fieldset>
  );
};
