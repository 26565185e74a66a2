import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

import { type Known, realm } from "./keycloak-realm.ts";
import { freePort } from "./server.ts";

const VERSION = "26.7.3";
const KEPT = new URL(`../../var/keycloak-${VERSION}`, import.meta.url).pathname;
const LOG = join(KEPT, "keycloak.log");
const PATIENCE_MS = 180_000;

/** A real Keycloak with one realm in memory; unpacked once from Maven Central, started only for who needs it. */
export class Keycloak {
  private constructor(
    private readonly process: ChildProcess,
    private readonly port: number,
  ) {}

  get issuer(): string {
    return `http://localhost:${this.port}/realms/bank`;
  }

  static async start(jinqiao: string, people: Known[]): Promise<Keycloak> {
    await unpack();
    rmSync(join(KEPT, "data"), { recursive: true, force: true });
    mkdirSync(join(KEPT, "data", "import"), { recursive: true });
    writeFileSync(
      join(KEPT, "data", "import", "bank-realm.json"),
      JSON.stringify(realm(jinqiao, people)),
    );
    const port = await freePort();
    const log = openSync(LOG, "w");
    const started = spawn(
      join(KEPT, "bin", "kc.sh"),
      [
        "start-dev",
        "--import-realm",
        "--db=dev-mem",
        `--http-port=${port}`,
        "--http-host=127.0.0.1",
        "--cache=local",
      ],
      {
        stdio: ["ignore", log, log],
        env: { ...process.env, JAVA_OPTS_KC_HEAP: "-Xms64m -Xmx512m" },
      },
    );
    const keycloak = new Keycloak(started, port);
    await keycloak.ready();
    return keycloak;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const gone = once(this.process, "exit");
      this.process.kill("SIGTERM");
      await gone;
    }
  }

  private async ready(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      if (this.process.exitCode !== null) throw new Error(`It ended: see ${LOG}`);
      const answer = await fetch(`${this.issuer}/.well-known/openid-configuration`).catch(
        () => undefined,
      );
      if (answer?.ok) return;
      await pause(500);
    }
    throw new Error(`Not ready after ${PATIENCE_MS / 1000} s: see ${LOG}`);
  }
}

async function unpack(): Promise<void> {
  if (existsSync(join(KEPT, "version.txt"))) return;
  const beside = `${KEPT}-unpacking`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  await promisify(execFile)(
    "mvn",
    [
      "-B",
      "-ntp",
      "-q",
      "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack",
      `-Dartifact=org.keycloak:keycloak-quarkus-dist:${VERSION}:zip`,
      `-DoutputDirectory=${beside}`,
    ],
    { cwd: beside },
  );
  await cp(join(beside, `keycloak-${VERSION}`), KEPT, { recursive: true });
  rmSync(beside, { recursive: true, force: true });
}
