import { Button, Input } from "antd";
import { useState } from "react";

import { usePlaceWords, useStaffName } from "@/shared/directory/staff";
import { problemText, t, tCode } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { toast } from "@/shared/ui/toast";

import { useDecide, useWithdraw, type ActSheet } from "./control-api";

/** A field of a manual bears the code of its step. */
const fieldName = (field: string) =>
  field.startsWith("step.")
    ? t("control.field.step", { code: field.slice("step.".length) })
    : field.startsWith("item.")
      ? t("control.field.item")
      : field.startsWith("question.")
        ? t("control.field.question", { code: field.slice("question.".length) })
        : tCode("control.field", field);

/** Their values are codes of posts, teams and branches. */
const PLACES = new Set(["posts", "team", "areas", "roster-person"]);

/** One change: before and after, who wants it and why, and what the reader can do about it. */
export function ActCard({ sheet }: { sheet: ActSheet }) {
  const staffName = useStaffName();
  const placeWords = usePlaceWords();
  const { act, mine, mayDecide } = sheet;
  const said = (field: string, value: string) => {
    if (value === "") return t("control.nothing");
    if (field === "scopes") {
      return value
        .split("、")
        .map((scope) => tCode("permission", scope))
        .join("、");
    }
    return PLACES.has(field) ? placeWords(value) : value;
  };
  return (
    <li className="act" aria-label={act.title}>
      <div className="row">
        <span className="chip">{tCode("control.kind", act.kind)}</span>
        <b className="grow">{act.title}</b>
        <span className={`chip ${act.state === "PROPOSED" ? "amber" : ""}`}>
          {t(`control.state.${act.state}`)}
        </span>
      </div>
      <p className="small muted">
        {t("control.by", { who: staffName(act.proposedBy), reason: act.reason })} ·{" "}
        {exact(act.proposedAt).slice(0, 16)}
        {act.state === "PROPOSED" &&
          ` · ${t("control.lapses", { at: exact(act.lapsesAt).slice(0, 16) })}`}
      </p>
      <table className="act-lines">
        <thead>
          <tr>
            <th />
            <th>{t("control.before")}</th>
            <th>{t("control.after")}</th>
          </tr>
        </thead>
        <tbody>
          {act.lines.map(({ field, before, after }, line) => (
            <tr key={line}>
              <th>{fieldName(field)}</th>
              <td className="words">{said(field, before)}</td>
              <td className="words">{said(field, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {act.decidedBy !== null && (
        <p className="small muted">
          {t("control.decided-by", {
            who: staffName(act.decidedBy),
            remark: act.remark === "" ? t(`control.state.${act.state}`) : act.remark,
          })}
        </p>
      )}
      {mayDecide && <Decision id={act.id} />}
      {mine && act.state === "PROPOSED" && <Own id={act.id} />}
    </li>
  );
}

function Decision({ id }: { id: string }) {
  const [remark, setRemark] = useState("");
  const decide = useDecide(id);
  const send = (approved: boolean) => {
    decide.mutate(
      { approved, remark: remark.trim() },
      {
        onSuccess: () => {
          toast.done(t(approved ? "control.approved-done" : "control.refused-done"));
        },
      },
    );
  };
  return (
    <div className="row wrap">
      <Input
        className="grow"
        aria-label={t("control.remark")}
        placeholder={t("control.remark-hint")}
        maxLength={500}
        value={remark}
        onChange={({ target }) => {
          setRemark(target.value);
        }}
      />
      <Button
        type="primary"
        loading={decide.isPending}
        onClick={() => {
          send(true);
        }}
      >
        {t("control.approve")}
      </Button>
      <Button
        disabled={remark.trim() === "" || decide.isPending}
        onClick={() => {
          send(false);
        }}
      >
        {t("control.refuse")}
      </Button>
      {decide.error && <span role="alert">{problemText(decide.error)}</span>}
    </div>
  );
}

function Own({ id }: { id: string }) {
  const withdraw = useWithdraw(id);
  return (
    <div className="row">
      <span className="small grow">{t("control.own")}</span>
      <Button
        size="small"
        loading={withdraw.isPending}
        onClick={() => {
          withdraw.mutate(undefined, {
            onSuccess: () => {
              toast.done(t("control.withdrawn-done"));
            },
          });
        }}
      >
        {t("control.withdraw")}
      </Button>
    </div>
  );
}
