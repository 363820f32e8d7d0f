import type { Facts } from '#modules/facts/index.ts';
import { Disclosure } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { factsPath } from '../paths.ts';

/** The facts of the organisation, to put in the answer of the form around it. */
export const FactList = ({ facts }: { readonly facts: Facts }) => (
  <Disclosure summary={copy.form.facts}>
    <p>{copy.form.factsHelp}</p>
    <een-invoeg data-veld="antwoord">
      <ul class="vb-gegevens">
        {[...facts].map(([name, value]) => (
          <li>
            <code>{`{${name}}`}</code> <span class="een-stil">{value}</span>{' '}
            <button type="button" class="een-button een-button--klein" data-invoegen={`{${name}}`} hidden>
              {copy.form.insert}
              <span class="een-vh"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </een-invoeg>
    <p>
      <a href={factsPath}>{copy.form.factsLink}</a>
    </p>
  </Disclosure>
);
