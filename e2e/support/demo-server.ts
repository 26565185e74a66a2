import { Server } from "./server.ts";

/** Starts the demo bank before all stories and stops it after them; JINQIAO_URL names one that runs already. */
export default async function demoServer(): Promise<() => Promise<void>> {
  if (process.env.JINQIAO_URL !== undefined) return () => Promise.resolve();
  const server = await Server.start();
  process.env.JINQIAO_URL = server.url;
  return () => server.stop();
}
