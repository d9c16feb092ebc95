/** Comes in by a launch address of the loopback host, as a browser does. */
import type { LoopbackServer } from '#main/hosts/browser/server.ts';

/** @returns the cookie of the session, as a browser sends it back */
export async function enter({ newLaunchAddress }: LoopbackServer): Promise<string> {
  const answer = await fetch(newLaunchAddress());
  await answer.arrayBuffer();
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}
