import { useState } from "react";

import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";

import { useVersion, useVersions, type Entry } from "./catalog-api";
import "./catalog.css";
import { ClassPanel } from "./class-panel";
import { InWork } from "./in-work";
import { Versions } from "./versions";

/** The classification: the version in work where there is one, else the one in force, or an old one to read. */
export function Classes() {
  const versions = useVersions();
  const [reading, setReading] = useState<number | null>(null);
  const inWork = versions.find(({ state }) => state !== "APPROVED");
  const inForce = versions.find((version) => version.inForce);
  const shown = reading ?? inWork?.number ?? inForce?.number ?? versions[0]?.number;
  if (shown === undefined) return <Empty title="classes.none" hint="classes.none-hint" />;
  return (
    <div className="page classes-page">
      <div className="stack">
        <div className="row wrap">
          <h1>{t("classes.title")}</h1>
          <span className="muted">{t("classes.version", { n: shown })}</span>
        </div>
        <InWork version={inWork} />
        <Tree
          key={shown}
          version={shown}
          mayChange={inWork?.state !== "PROPOSED" && reading === null}
        />
      </div>
      <Versions versions={versions} shown={shown} read={setReading} />
    </div>
  );
}

function Tree({ version, mayChange }: { version: number; mayChange: boolean }) {
  const { classes } = useVersion(version);
  const [code, setCode] = useState<string | null>(null);
  const chosen = classes.find((entry) => entry.code === code);
  return (
    <div className="classes-body">
      <ul className="class-tree" aria-label={t("classes.title")}>
        {classes.map((entry) => (
          <Line
            key={entry.code}
            entry={entry}
            here={entry.code === code}
            choose={() => {
              setCode(entry.code);
            }}
          />
        ))}
      </ul>
      <ClassPanel
        key={code}
        entry={chosen}
        classes={classes}
        mayChange={mayChange && chosen?.retired !== true}
      />
    </div>
  );
}

interface LineProps {
  entry: Entry;
  here: boolean;
  choose: () => void;
}

function Line({ entry, here, choose }: LineProps) {
  const { code, name, retired, successor, template } = entry;
  const level = code.split(".").length;
  return (
    <li className={`class-line level-${String(level)} ${retired ? "retired" : ""}`}>
      <button className={`plain ${here ? "here" : ""}`} aria-current={here} onClick={choose}>
        <span>{inMyLanguage(name)}</span>
        <span className="muted small">{code}</span>
        {retired && (
          <span className="chip">
            {successor === null
              ? t("classes.retired")
              : t("classes.retired-for", { code: successor })}
          </span>
        )}
        {template !== null && !retired && (
          <span className="chip gold">{t("classes.template")}</span>
        )}
      </button>
    </li>
  );
}
