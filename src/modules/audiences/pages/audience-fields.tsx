import { ATTITUDE_VALUES, ATTITUDE_WORDS } from '#kernel/attitude-words.ts';
import type { PropsWithChildren } from 'hono/jsx';
import { RINGS } from '#kernel/plan.ts';
import { CheckboxGroup, Disclosure, RadioGroup, Select, TextArea, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { type AudiencePart, FIELDS_OF_PART, readPart } from '../model/audience-part.ts';
import { RING_ADVICE, RING_NAMES } from '../model/ring.ts';
import { type AudienceFieldsProps, fieldOf } from './field-props.ts';
import { TimingFields } from './timing-fields.tsx';

const words = copy.form;

/** All fields of an audience, in calm groups; what is used less is folded away until it holds something. A form of one part shows that. */
export const AudienceFields = (props: AudienceFieldsProps) => {
  const part = readPart(props.values.get('deel'));
  if (part !== null) return <PartForm {...props} part={part} />;
  return (
    <>
      {(['wie', 'nabij', 'bereik'] as const).map((name) => (
        <Group title={PART_TITLES[name]}>
          <PartFields {...props} part={name} />
        </Group>
      ))}
      {(['timing', 'belangen'] as const).map((name) => (
        <Folded {...props} title={PART_TITLES[name]} names={FIELDS_OF_PART[name]}>
          <PartFields {...props} part={name} />
        </Folded>
      ))}
    </>
  );
};

type PartProps = AudienceFieldsProps & { readonly part: AudiencePart };

export const PART_TITLES: Readonly<Record<AudiencePart, string>> = {
  wie: words.who,
  nabij: words.near,
  bereik: words.reach,
  timing: words.timing,
  belangen: words.stakes,
};

const PartForm = ({ part, ...props }: PartProps) => (
  <>
    <input type="hidden" name="deel" value={part} />
    <Group title={PART_TITLES[part]}>
      <PartFields {...props} part={part} />
    </Group>
  </>
);

/** The fields of one part, without its title. */
export const PartFields = ({ part, ...props }: PartProps) => {
  switch (part) {
    case 'wie':
      return <WhoFields {...props} />;
    case 'nabij':
      return <NearFields {...props} />;
    case 'bereik':
      return <ReachFields {...props} />;
    case 'timing':
      return <TimingFields {...props} />;
    case 'belangen':
      return <StakesFields {...props} />;
  }
};

const Group = ({ title, children }: PropsWithChildren<{ readonly title: string }>) => (
  <fieldset class="ag-groep">
    <legend>{title}</legend>
    <div class="een-stapel">{children}</div>
  </fieldset>
);

const Folded = ({
  title,
  names,
  values,
  errors,
  children,
}: PropsWithChildren<AudienceFieldsProps & { readonly title: string; readonly names: readonly string[] }>) => (
  <Disclosure
    summary={title}
    open={names.some((name) => values.get(name) !== '' || errors.some(({ field }) => field === name))}
  >
    <div class="een-stapel">{children}</div>
  </Disclosure>
);

/** Suggestions for a field; what is not among them can still be typed. */
const Suggestions = ({ id, values }: { readonly id: string; readonly values: readonly string[] }) => (
  <datalist id={id}>
    {values.map((value) => (
      <option value={value}>{value}</option>
    ))}
  </datalist>
);

const WhoFields = (props: AudienceFieldsProps) => {
  const field = fieldOf(props);
  return (
    <>
      <TextInput {...field('name')} label={words.name} help={words.nameHelp} optional={false} />
      <TextInput
        {...field('category')}
        label={words.category}
        help={words.categoryHelp}
        width="medium"
        list="soorten"
      />
      <Suggestions id="soorten" values={props.extra.categories} />
      <RadioGroup
        {...field('side')}
        label={words.side}
        inline
        options={[
          { value: 'internal', label: words.internal },
          { value: 'external', label: words.external },
          { value: '', label: words.notYet },
        ]}
      />
      <RadioGroup
        {...field('primary')}
        label={words.primary}
        inline
        options={[
          { value: 'ja', label: words.yes },
          { value: 'nee', label: words.no },
          { value: '', label: words.notYet },
        ]}
      />
      <TextInput {...field('primaryReason')} label={words.primaryReason} />
      <TextArea {...field('profile')} label={words.profile} help={words.profileHelp} rows={3} />
      <div class="ag-rij">
        <TextInput {...field('area')} label={words.area} help={words.areaHelp} />
        <TextInput {...field('size')} label={words.size} help={words.sizeHelp} width="short" inputMode="numeric" />
        <TextInput
          {...field('languageLevel')}
          label={words.languageLevel}
          help={words.languageLevelHelp}
          width="short"
          list="taalniveaus"
        />
      </div>
      <Suggestions id="taalniveaus" values={words.usualLevels} />
    </>
  );
};

const RING_CHOICES = RINGS.map((ring) => ({ value: ring, label: RING_NAMES[ring], help: RING_ADVICE[ring] }));
const LEVELS = ['1', '2', '3', '4', '5'].map((level) => ({ value: level, label: level }));
const ATTITUDES = ATTITUDE_VALUES.map((value) => ({ value, label: ATTITUDE_WORDS[value] }));

const NearFields = (props: AudienceFieldsProps) => {
  const field = fieldOf(props);
  return (
    <>
      <RadioGroup
        {...field('ring')}
        label={words.ring}
        options={[...RING_CHOICES, { value: '', label: words.noRing }]}
      />
      <div class="ag-rij">
        <Select
          {...field('desiredRing')}
          label={words.desiredRing}
          help={words.desiredRingHelp}
          empty={words.asNow}
          options={RING_CHOICES}
        />
        <Select {...field('attitude')} label={words.attitude} empty={words.unknown} options={ATTITUDES} />
      </div>
      <RadioGroup
        {...field('influence')}
        label={words.influence}
        help={words.influenceHelp}
        inline
        options={[...LEVELS, { value: '', label: words.unknown }]}
      />
      <RadioGroup
        {...field('interest')}
        label={words.interest}
        help={words.interestHelp}
        inline
        options={[...LEVELS, { value: '', label: words.unknown }]}
      />
      <CheckboxGroup
        {...field('roles')}
        label={words.roles}
        inline
        values={props.values.all('roles')}
        options={words.usualRoles.map((role) => ({ value: role, label: role }))}
      />
      <TextArea {...field('otherRoles')} label={words.otherRoles} help={words.linesHelp} rows={2} />
    </>
  );
};

const ReachFields = (props: AudienceFieldsProps) => {
  const field = fieldOf(props);
  const boxes = [...new Set([...props.extra.channels, ...props.values.all('channels')])];
  return (
    <>
      <TextArea {...field('approach')} label={words.approach} help={words.approachHelp} rows={3} />
      {boxes.length === 0 ? null : (
        <CheckboxGroup
          {...field('channels')}
          label={words.channels}
          inline
          values={props.values.all('channels')}
          options={boxes.map((channel) => ({ value: channel, label: channel }))}
        />
      )}
      <TextArea
        {...field('otherChannels')}
        label={boxes.length === 0 ? words.channels : words.otherChannels}
        help={words.linesHelp}
        rows={3}
      />
      <TextArea {...field('accent')} label={words.accent} help={words.accentHelp} rows={3} />
      <TextInput {...field('speaker')} label={words.speaker} help={words.speakerHelp} width="medium" list="sprekers" />
      <Suggestions id="sprekers" values={props.extra.speakers} />
    </>
  );
};

const StakesFields = (props: AudienceFieldsProps) => {
  const field = fieldOf(props);
  return (
    <>
      <TextArea {...field('interests')} label={words.interests} rows={3} />
      <TextArea {...field('resistance')} label={words.resistance} help={words.resistanceHelp} rows={3} />
    </>
  );
};
