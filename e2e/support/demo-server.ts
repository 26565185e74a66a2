import { Server } from "./server.ts";

/** Starts the demo bank before all stories and stops it after them. */
export default async function demoServer(): Promise<() => Promise<void>> {
  const server = await Server.start();
  process.env.JINQIAO_URL = server.url;
  return () => server.stop();
}
