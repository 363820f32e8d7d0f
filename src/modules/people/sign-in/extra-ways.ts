import { workAccountWay } from '../oidc/way.tsx';
import { passkeyWay } from '../passkeys/way.tsx';
import type { ExtraWay } from './extra-way.ts';

/** Ways beside the link by mail and the password, in the order they are shown. */
export const EXTRA_WAYS: readonly ExtraWay[] = [passkeyWay, workAccountWay];
