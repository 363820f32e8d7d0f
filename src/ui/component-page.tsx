import { allExamples } from './all-examples.ts';
import { copy } from './copy.nl.ts';
import type { ExampleSet } from './example.ts';
import type { Frame } from './frame.ts';
import { Icon } from './icon.tsx';
import { type IconName, icons } from './icons.ts';
import { Section } from './section/section.tsx';
import { WorkbenchPage } from './workbench-page.tsx';

/** All components with their examples, for builders; served at `/_onderdelen`. */
export const ComponentPage = ({ frame }: { readonly frame: Frame }) => (
  <WorkbenchPage frame={frame} title={copy.components.title} lead={copy.components.lead}>
    {allExamples.map((set) => (
      <Component set={set} />
    ))}
    <Section id="tekens" title={copy.components.icons} note={copy.components.iconsNote}>
      <ul class="od-tekens">
        {Object.keys(icons)
          .filter(isIconName)
          .map((name) => (
            <li>
              <Icon name={name} />
              {name}
            </li>
          ))}
      </ul>
    </Section>
  </WorkbenchPage>
);

const Component = ({ set }: { set: ExampleSet }) => (
  <Section id={set.id} title={set.title}>
    <p class="od-uitleg">{set.use}</p>
    <div class="od-proef">
      {set.examples.map((example) => (
        <div>
          <h3>{example.title}</h3>
          {example.show()}
        </div>
      ))}
    </div>
  </Section>
);

const isIconName = (name: string): name is IconName => name in icons;
