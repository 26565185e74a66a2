import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const ROOT = new URL("../../", import.meta.url).pathname;
const PATIENCE_MS = 180_000;

/** A running product, started as a person would start it: `./jinqiao run`. */
export class Server {
  private constructor(
    private process: ChildProcess,
    readonly home: string,
    readonly port: number,
  ) {}

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  get pid(): number {
    if (this.process.pid === undefined) throw new Error("The server is not running");
    return this.process.pid;
  }

  static async start(
    home = mkdtempSync(join(tmpdir(), "jinqiao-")),
    port?: number,
    ...options: string[]
  ): Promise<Server> {
    const at = port ?? (await freePort());
    const server = new Server(launch(home, at, options), home, at);
    try {
      await server.ready();
    } catch (error) {
      await server.kill();
      throw error;
    }
    return server;
  }

  /** Ctrl-C, and wait until it is gone. */
  async stop(): Promise<void> {
    await this.end("SIGINT");
  }

  /** Pulls the plug. */
  async kill(): Promise<void> {
    await this.end("SIGKILL");
  }

  async restart(): Promise<void> {
    this.process = launch(this.home, this.port, []);
    await this.ready();
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, "exit");
    this.process.kill(signal);
    await gone;
  }

  private async ready(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      if (this.process.exitCode !== null) throw new Error(`It ended: see ${this.home}/e2e.log`);
      const answer = await fetch(`${this.url}/ops/health`).catch(() => undefined);
      if (answer?.ok) return;
      await pause(200);
    }
    throw new Error(`Not ready after ${PATIENCE_MS / 1000} s: see ${this.home}/e2e.log`);
  }
}

/** Runs one of the product's commands to its end. */
export async function jinqiao(...words: string[]): Promise<{ code: number; output: string }> {
  const command = spawn(join(ROOT, "jinqiao"), words, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  command.stdout.on("data", (part: Buffer) => (output += part.toString()));
  command.stderr.on("data", (part: Buffer) => (output += part.toString()));
  const [code] = (await once(command, "exit")) as [number];
  return { code, output };
}

function launch(home: string, port: number, options: string[]): ChildProcess {
  const log = openSync(join(home, "e2e.log"), "a");
  return spawn(join(ROOT, "jinqiao"), ["run", "--home", home, "--port", String(port), ...options], {
    stdio: ["ignore", log, log],
  });
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("No port");
  return address.port;
}
