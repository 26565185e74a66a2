import { Button, Input } from "antd";
import { useState } from "react";

import { useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";

import { useApprove, usePropose, useSendBack, useTakeBack, type Version } from "./catalog-api";
import { ChangeWords } from "./versions";

/** The version that is being made: its changes, and whose turn it is. */
export function InWork({ version }: { version: Version | undefined }) {
  if (version === undefined) return <p className="muted small">{t("classes.no-draft")}</p>;
  return (
    <section className="in-work stack tight" aria-label={t("classes.in-work")}>
      <b>
        {t(version.state === "DRAFT" ? "classes.draft" : "classes.proposed", {
          n: version.number,
          changes: version.changes.length,
        })}
      </b>
      {version.reason !== null && (
        <p className="amber">{t("classes.sent-back", { reason: version.reason })}</p>
      )}
      <ol className="small">
        {version.changes.map((change, at) => (
          <li key={at}>
            <ChangeWords change={change} />
          </li>
        ))}
      </ol>
      {version.state === "DRAFT" ? <Propose /> : <Decide version={version} />}
    </section>
  );
}

function Propose() {
  const takeBack = useTakeBack();
  const propose = usePropose();
  const [day, setDay] = useState("");
  const [note, setNote] = useState("");
  return (
    <form
      className="row wrap"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== "" && note.trim() !== "") propose.mutate({ effectiveFrom: day, note });
      }}
    >
      <Button
        size="small"
        loading={takeBack.isPending}
        onClick={() => {
          takeBack.mutate();
        }}
      >
        {t("classes.take-back")}
      </Button>
      <span className="grow" />
      <label className="row small">
        {t("classes.effective-from")}
        <input
          type="date"
          className="small-date"
          value={day}
          onChange={(event) => {
            setDay(event.target.value);
          }}
        />
      </label>
      <Input
        size="small"
        style={{ width: 240 }}
        aria-label={t("classes.note")}
        placeholder={t("classes.note")}
        maxLength={500}
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
        }}
      />
      <Button
        size="small"
        type="primary"
        htmlType="submit"
        disabled={day === "" || note.trim() === ""}
        loading={propose.isPending}
      >
        {t("classes.propose")}
      </Button>
    </form>
  );
}

function Decide({ version }: { version: Version }) {
  const me = useMe();
  const staffName = useStaffName();
  const approve = useApprove(version.number);
  const sendBack = useSendBack(version.number);
  const [reason, setReason] = useState("");
  return (
    <>
      <p className="small">
        {t("classes.proposal", {
          name: staffName(version.author ?? ""),
          day: version.effectiveFrom?.slice(0, 10) ?? "",
          note: version.note,
        })}
      </p>
      {version.author === me.id ? (
        <p className="muted small">{t("classes.four-eyes")}</p>
      ) : (
        <div className="row">
          <Button
            size="small"
            type="primary"
            loading={approve.isPending}
            onClick={() => {
              approve.mutate();
            }}
          >
            {t("classes.approve")}
          </Button>
          <Input
            size="small"
            aria-label={t("classes.reason")}
            placeholder={t("classes.reason")}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
          <Button
            size="small"
            disabled={reason.trim() === ""}
            loading={sendBack.isPending}
            onClick={() => {
              sendBack.mutate(reason);
            }}
          >
            {t("classes.send-back")}
          </Button>
        </div>
      )}
    </>
  );
}
