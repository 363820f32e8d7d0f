import type { Child } from 'hono/jsx';
import type { Lobby } from '#platform/scope.ts';
import type { WayPage } from '../extra-ways.ts';

export async function waysSection(_at: WayPage, _lobby: Lobby): Promise<Child> {
  return null;
}
