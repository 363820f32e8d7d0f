import { SECTION_KINDS } from '#kernel/plan.ts';
import { RichTextField, Select, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { fieldOf, type PlanFields } from './field-props.ts';

const KINDS = SECTION_KINDS.map((kind) => ({ value: kind, label: copy.sectionNames[kind] }));

export const SectionFields = (props: PlanFields) => {
  const field = fieldOf(props);
  const depth = props.values.get('depth');
  const depths =
    copy.depths.some(({ value }) => value === depth) || depth === ''
      ? copy.depths
      : [...copy.depths, { value: depth, label: `${copy.depth} ${depth}` }];
  return (
    <>
      <TextInput {...field('title')} label={copy.title} />
      <RichTextField {...field('markdown')} label={copy.markdown} plainHelp={copy.markdownHelp} rows={12} optional />
      <Select {...field('kind')} label={copy.kind} help={copy.kindHelp} options={KINDS} empty={null} />
      <Select {...field('depth')} label={copy.depth} options={depths} empty={null} />
    </>
  );
};
