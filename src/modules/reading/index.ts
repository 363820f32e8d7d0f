export { planBlocks, type Block, type PartKind } from './model/plan-blocks.ts';
