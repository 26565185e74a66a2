import { Button, Input, Popover } from "antd";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { moment, useNow } from "@/shared/time/time";
import { toast } from "@/shared/ui/toast";

import { useCallBack, useRecordCall } from "./routing-api";
import "./call-back.css";

/** The call that this customer is owed: when, to which number, what came of the tries, and how this one went. */
export function CallBackStrip({ id, mine }: { id: string; mine: boolean }) {
  const callBack = useCallBack(id);
  const staffName = useStaffName();
  const now = useNow();
  if (callBack === null) return null;
  const { phone, dueAt, due, appointment, tries, mostTries } = callBack;
  return (
    <section className="call-back-strip row wrap" aria-label={t("call-back.title")}>
      <span className="chip amber">{t("call-back.title")}</span>
      <b>{moment(dueAt, now)}</b>
      <span className="muted">{t(appointment ? "call-back.appointment" : "call-back.turn")}</span>
      <span className="grow" title={t("call-back.phone-hint")}>
        {t("call-back.phone", { phone: phone ?? "—" })}
      </span>
      {due && mine && <Result id={id} number={tries.length + 1} most={mostTries} />}
      {tries.length > 0 && (
        <p className="muted small call-back-tries">
          {tries
            .map(({ at, by }, index) =>
              t("call-back.tried", { n: index + 1, at: moment(at, now), who: staffName(by) }),
            )
            .join(" · ")}
        </p>
      )}
    </section>
  );
}

function Result({ id, number, most }: { id: string; number: number; most: number }) {
  const call = useRecordCall(id);
  return (
    <>
      <span className="muted small">{t("call-back.number", { n: number, most })}</span>
      <Button
        size="small"
        type="primary"
        loading={call.isPending}
        onClick={() => {
          call.mutate(
            { reached: true, note: "" },
            {
              onSuccess: () => {
                toast.done(t("call-back.reached-done"));
              },
            },
          );
        }}
      >
        {t("call-back.reached")}
      </Button>
      <Missed id={id} />
    </>
  );
}

function Missed({ id }: { id: string }) {
  const [note, setNote] = useState("");
  const call = useRecordCall(id);
  const words = note.trim();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={t("call-back.missed-why")}
      content={
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (words === "") return;
            call.mutate(
              { reached: false, note: words },
              {
                onSuccess: () => {
                  toast.done(t("call-back.missed-done"));
                },
              },
            );
          }}
        >
          <Input
            autoFocus
            aria-label={t("call-back.missed-why")}
            placeholder={t("call-back.missed-hint")}
            maxLength={500}
            value={note}
            onChange={({ target }) => {
              setNote(target.value);
            }}
          />
          <Button type="primary" htmlType="submit" disabled={words === ""} loading={call.isPending}>
            {t("call-back.record")}
          </Button>
        </form>
      }
    >
      <Button size="small">{t("call-back.missed")}</Button>
    </Popover>
  );
}
