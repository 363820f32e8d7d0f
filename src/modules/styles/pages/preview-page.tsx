import { Document } from '#ui/document.tsx';
import { classNames, type Frame, Icon } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { HouseMark } from './house-mark.tsx';
import { stylePath } from '../paths.ts';
import type { Theme } from '../model/theme.ts';

type Props = { readonly frame: Frame; readonly theme: Theme };

/** A public page with invented words, in the style that is tried out: head, search, answer, buttons, widget. */
export const PreviewPage = ({ frame, theme }: Props) => (
  <Document
    title={`${copy.previewTitle} · ${theme.name}`}
    assets={frame.assets}
    theme={theme.css}
    bodyClass={classNames('pb', theme.className)}
  >
    <header class="pb-kop">
      <div class="pb-breed">
        <a class="pb-logo" href={stylePath({})}>
          <HouseMark theme={theme} />
        </a>
        <nav aria-label={copy.previewTitle}>
          <ul>
            {copy.sampleNav.map((word) => (
              <li>
                <a href="#vragen">{word}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
    <main id="inhoud" tabindex={-1}>
      <Top />
      <div class="pb-breed pb-raster">
        <section class="hs-kolom" aria-labelledby="vragen">
          <h2 id="vragen">{copy.sampleQuestions}</h2>
          <Answer />
          <h2>{copy.sampleWidget}</h2>
          <Widget theme={theme} />
        </section>
        <Contact />
      </div>
    </main>
    <footer class="pb-voet">
      <div class="pb-breed">
        <p>{copy.sampleFoot}</p>
        <a href={stylePath({})}>{copy.previewBack}</a>
      </div>
    </footer>
  </Document>
);

const Top = () => (
  <div class="pb-held">
    <div class="pb-breed">
      <h1>{copy.previewTitle}</h1>
      <p>{copy.sampleLead}</p>
      <search>
        <form class="pb-zoek">
          <label class="een-vh" for="zoek">
            {copy.sampleSearch}
          </label>
          <input id="zoek" name="zoek" type="search" placeholder={copy.sampleSearch} />
          <button class="pb-knop" type="submit">
            <Icon name="search" />
            {copy.sampleFind}
          </button>
        </form>
      </search>
      <p class="pb-vaak">
        {copy.sampleOften} <a href="#vragen">{copy.sampleLink}</a>
      </p>
    </div>
  </div>
);

const Answer = () => (
  <details class="pb-vraag" open>
    <summary>
      <Icon name="chevron-right" class="pb-pijl" />
      <h3>{copy.sampleQuestion}</h3>
    </summary>
    <div class="pb-antw">
      <p>
        {copy.sampleAnswer}
        <a href="#vragen">{copy.sampleMore}</a>.
      </p>
      <div class="pb-duim">
        <span>{copy.sampleUseful}</span>
        <button class="pb-knop" type="button">
          {copy.sampleYes}
        </button>
        <button class="pb-knop pb-knop--rand" type="button">
          {copy.sampleNo}
        </button>
      </div>
    </div>
  </details>
);

const Widget = ({ theme }: { readonly theme: Theme }) => (
  <section class="een-widget" aria-label={copy.sampleWidget}>
    <div class="een-widget__kop">
      <b>{copy.sampleWidgetTitle}</b>
    </div>
    <details class="pb-vraag">
      <summary>
        <Icon name="chevron-right" class="pb-pijl" />
        <h3>{copy.sampleQuestion}</h3>
      </summary>
      <div class="pb-antw">
        <p>{copy.sampleContactText}</p>
      </div>
    </details>
    <div class="een-widget__voet">
      <a href="#vragen">{copy.sampleWidgetAll}</a>
      <span>{theme.name}</span>
    </div>
  </section>
);

const Contact = () => (
  <aside class="pb-contact" aria-labelledby="contact">
    <h2 id="contact">{copy.sampleContact}</h2>
    <p>{copy.sampleContactText}</p>
    <a class="pb-knop" href="#contact">
      {copy.samplePlan}
    </a>
  </aside>
);
