import type { Plan } from '#kernel/plan.ts';
import { cleanPlan } from '../clean-text.ts';
import type { Imprint } from '../edition.ts';
import { buildOutline } from '../outline/build-outline.ts';
import { pdfData } from './pdf-data.ts';
import { drawPdf } from './typst-compiler.ts';

/** The plan as a tagged PDF that says it follows PDF/UA-1. Throws when the compiler refuses. */
export const planPdf = (plan: Plan, imprint: Imprint): Uint8Array =>
  drawPdf(JSON.stringify(pdfData(buildOutline(cleanPlan(plan), imprint), imprint.today)));
