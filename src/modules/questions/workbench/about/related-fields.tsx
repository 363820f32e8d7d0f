import { Button, CheckboxGroup, Disclosure, FieldStack, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { RelatedChoice } from './related.ts';

type Props = {
  readonly choice: RelatedChoice;
  /** Where the form goes; a search comes back to these fields. */
  readonly action: string;
};

/** The questions that go with this one: what was chosen is ticked, and what a search finds stands under it to tick. */
export const RelatedFields = ({ choice: { chosen, unnamed, found, searched }, action }: Props) => (
  <div id="verwante-vragen">
    {unnamed.map((item) => (
      <input type="hidden" name="verwant" value={item} />
    ))}
    <Disclosure summary={copy.about.related} open={chosen.length > 0 || searched !== null}>
      <FieldStack>
        {searched === null ? null : <p role="status">{copy.about.relatedFound(searched, found.length)}</p>}
        {chosen.length + found.length > 0 ? (
          <CheckboxGroup
            name="verwant"
            label={copy.about.relatedChoose}
            options={[...chosen, ...found].map(({ item, title }) => ({ value: item, label: title }))}
            values={chosen.map(({ item }) => item)}
            optional
          />
        ) : null}
        <div class="een-rij vb-zoek">
          <TextInput
            name="zoek-verwant"
            label={copy.about.relatedSearch}
            help={copy.about.relatedHelp}
            value=""
            autocomplete="off"
            optional
          />
          <Button name="doe" value="zoek-verwant" icon="search" formAction={`${action}#verwante-vragen`}>
            {copy.about.relatedButton}
          </Button>
        </div>
      </FieldStack>
    </Disclosure>
  </div>
);
