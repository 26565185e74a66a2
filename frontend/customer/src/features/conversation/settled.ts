import type { Session } from "@/features/conversation/session";
import type { Platform } from "@/shared/platform";

const PAUSE = 200;
const TRIES = 15;

/** Until the conversation is there and nothing is on its way, three seconds at most. */
export async function settled(session: Session, platform: Platform, tries = TRIES): Promise<void> {
  const { conversation, outgoing } = session.state;
  if (tries === 0 || (conversation !== null && outgoing.length === 0)) return;
  await new Promise<void>((done) => void platform.later(PAUSE, done));
  await settled(session, platform, tries - 1);
}
