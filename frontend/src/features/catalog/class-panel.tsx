import { Button, Input, Select } from "antd";
import { useState } from "react";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { useWish, type Entry, type Wish } from "./catalog-api";
import { TemplateForm } from "./template-form";

const MOST_LEVELS = 3;

interface PanelProps {
  entry: Entry | undefined;
  classes: readonly Entry[];
  mayChange: boolean;
}

const level = (code: string) => code.split(".").length;

/** What can be done with one class; everything goes into the draft first. */
export function ClassPanel({ entry, classes, mayChange }: PanelProps) {
  const wish = useWish();
  const ask = (change: Wish) => {
    wish.mutate(change);
  };
  if (entry === undefined) {
    return (
      <section className="class-panel stack" aria-label={t("classes.one")}>
        <p className="muted">{t("classes.choose")}</p>
        {mayChange && <NewClass above="" ask={ask} />}
      </section>
    );
  }
  return (
    <section className="class-panel stack" aria-label={t("classes.one")}>
      <h2>
        {inMyLanguage(entry.name)} <span className="muted small">{entry.code}</span>
      </h2>
      {mayChange && (
        <>
          <Rename entry={entry} ask={ask} />
          {level(entry.code) < MOST_LEVELS && <NewClass above={entry.code} ask={ask} />}
          <Elsewhere kind="MOVE" entry={entry} classes={classes} ask={ask} />
          <Elsewhere kind="RETIRE" entry={entry} classes={classes} ask={ask} />
        </>
      )}
      <TemplateForm entry={entry} mayChange={mayChange} ask={ask} />
    </section>
  );
}

interface AskProps {
  ask: (wish: Wish) => void;
}

function Rename({ entry, ask }: { entry: Entry } & AskProps) {
  const [zh, setZh] = useState(entry.name.zh);
  const [en, setEn] = useState(entry.name.en);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        ask({ kind: "RENAME", code: entry.code, name: { zh, en } });
      }}
    >
      <Names zh={zh} en={en} setZh={setZh} setEn={setEn} />
      <Button htmlType="submit" size="small">
        {t("classes.rename")}
      </Button>
    </form>
  );
}

function NewClass({ above, ask }: { above: string } & AskProps) {
  const [last, setLast] = useState("");
  const [zh, setZh] = useState("");
  const [en, setEn] = useState("");
  return (
    <form
      className="row"
      aria-label={t("classes.add")}
      onSubmit={(event) => {
        event.preventDefault();
        const code = above === "" ? last : `${above}.${last}`;
        ask({ kind: "ADD", code, name: { zh, en } });
      }}
    >
      <Input
        size="small"
        aria-label={t("classes.code")}
        placeholder={above === "" ? t("classes.code-hint") : `${above}.…`}
        value={last}
        onChange={(event) => {
          setLast(event.target.value);
        }}
      />
      <Names zh={zh} en={en} setZh={setZh} setEn={setEn} />
      <Button htmlType="submit" size="small" disabled={last === "" || zh === "" || en === ""}>
        {t(above === "" ? "classes.add" : "classes.add-below")}
      </Button>
    </form>
  );
}

interface NamesProps {
  zh: string;
  en: string;
  setZh: (name: string) => void;
  setEn: (name: string) => void;
}

function Names({ zh, en, setZh, setEn }: NamesProps) {
  return (
    <>
      <Input
        size="small"
        aria-label={t("classes.name-zh")}
        placeholder={t("classes.name-zh")}
        maxLength={60}
        value={zh}
        onChange={(event) => {
          setZh(event.target.value);
        }}
      />
      <Input
        size="small"
        aria-label={t("classes.name-en")}
        placeholder={t("classes.name-en")}
        maxLength={60}
        value={en}
        onChange={(event) => {
          setEn(event.target.value);
        }}
      />
    </>
  );
}

interface ElsewhereProps extends AskProps {
  kind: "MOVE" | "RETIRE";
  entry: Entry;
  classes: readonly Entry[];
}

/** To another place in the tree, or out of use with what takes its place. */
function Elsewhere({ kind, entry, classes, ask }: ElsewhereProps) {
  const [to, setTo] = useState<string | null>(null);
  const places = classes.filter(
    ({ code, retired }) =>
      !retired &&
      code !== entry.code &&
      !code.startsWith(`${entry.code}.`) &&
      (kind === "MOVE" ? level(code) < MOST_LEVELS : level(code) === level(entry.code)),
  );
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        ask({ kind, code: entry.code, to: to ?? "" });
      }}
    >
      <Select
        size="small"
        className="grow"
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        aria-label={t(`classes.${kind}.to`)}
        placeholder={t(`classes.${kind}.to`)}
        value={to}
        onChange={(next: string | undefined) => {
          setTo(next ?? null);
        }}
        options={places.map(({ code, name }) => ({
          value: code,
          label: `${inMyLanguage(name)} ${code}`,
        }))}
      />
      <Button htmlType="submit" size="small" danger={kind === "RETIRE"}>
        {t(`classes.${kind}`)}
      </Button>
    </form>
  );
}
