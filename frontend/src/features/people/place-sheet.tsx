import { Alert, Button, Drawer, Input, Popconfirm } from "antd";
import { useState } from "react";

import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { useAccountOf, useBar, useLeave, useMove, useUnbar, type Person } from "./people-api";
import { PlaceFields } from "./place-fields";

/** Another post or team, the account barred or back, or good-bye. */
export function PlaceSheet({ person, done }: { person: Person; done: () => void }) {
  const [place, setPlace] = useState({
    team: person.team,
    posts: person.posts,
    capacity: person.capacity,
    branch: person.branch,
    areas: person.areas,
  });
  const [reason, setReason] = useState("");
  const account = useAccountOf(person.id);
  const move = useMove(person.id);
  const bar = useBar(person.id);
  const unbar = useUnbar(person.id);
  const leave = useLeave(person.id);
  const error = move.error ?? bar.error ?? unbar.error ?? leave.error;
  const finish = {
    onSuccess: () => {
      toast.done(t("people.changed"));
      done();
    },
  };
  return (
    <Drawer
      open
      size={480}
      title={`${t("people.change")} · ${inMyLanguage(person.name)}`}
      onClose={done}
      destroyOnHidden
    >
      <div className="stack">
        <PlaceFields place={place} change={setPlace} />
        <div>
          <Button
            type="primary"
            loading={move.isPending}
            disabled={place.posts.length === 0}
            onClick={() => {
              move.mutate(place, finish);
            }}
          >
            {t("people.move")}
          </Button>
        </div>
        {error && <Alert type="error" title={problemText(error)} />}
        <h3>{t("people.barring")}</h3>
        {account.barred === "" ? (
          <div className="row">
            <Input
              aria-label={t("people.reason")}
              placeholder={t("people.reason")}
              maxLength={200}
              value={reason}
              onChange={({ target }) => {
                setReason(target.value);
              }}
            />
            <Button
              danger
              disabled={reason.trim() === ""}
              loading={bar.isPending}
              onClick={() => {
                bar.mutate(reason.trim(), finish);
              }}
            >
              {t("people.bar")}
            </Button>
          </div>
        ) : (
          <div className="row">
            <span className="grow">{t("people.is-barred", { reason: account.barred })}</span>
            <Button
              loading={unbar.isPending}
              onClick={() => {
                unbar.mutate(undefined, finish);
              }}
            >
              {t("people.unbar")}
            </Button>
          </div>
        )}
        <h3>{t("people.leaving")}</h3>
        <div>
          <Popconfirm
            title={t("people.leave-sure")}
            onConfirm={() => {
              leave.mutate(undefined, finish);
            }}
          >
            <Button danger loading={leave.isPending}>
              {t("people.leave")}
            </Button>
          </Popconfirm>
        </div>
      </div>
    </Drawer>
  );
}
