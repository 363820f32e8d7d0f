// The forms of the plan still ask here; they can ask the kernel.
export { parseEuros, typedEuros } from '#kernel/money.ts';
