import { deflateRawSync } from 'node:zlib';
import type { Plan } from '#kernel/plan.ts';

/** The least that putting a plan in a file costs: writing it down as JSON and packing that. */
export const bareJson = (plan: Plan): Uint8Array => deflateRawSync(JSON.stringify(plan));
