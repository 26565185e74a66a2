import { Alert, Button, Input, Modal, Popconfirm } from "antd";
import { useState } from "react";

import { useMay, useMe } from "@/shared/directory/me";
import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import {
  useAccountOf,
  useEndSignIns,
  useGivePassword,
  useRemoveSecondFactor,
  useUnlinkSso,
  useUnlock,
  type Person,
} from "./people-api";
import { PlaceSheet } from "./place-sheet";

/** What an administrator may do about somebody's sign-in; nobody does it for themselves. */
export function PersonActs({ person }: { person: Person }) {
  const me = useMe();
  const manages = useMay("MANAGE_STAFF");
  const unlock = useUnlock(person.id);
  const removeFactor = useRemoveSecondFactor(person.id);
  const account = useAccountOf(person.id);
  const unlink = useUnlinkSso(person.id);
  const [open, setOpen] = useState<"end" | "password" | "place" | null>(null);
  const close = () => {
    setOpen(null);
  };
  return (
    <>
      {manages && person.id !== me.id && (
        <>
          <Button
            type="primary"
            onClick={() => {
              setOpen("place");
            }}
          >
            {t("people.change")}
          </Button>
          <Button
            loading={unlock.isPending}
            onClick={() => {
              unlock.mutate(undefined, {
                onSuccess: () => {
                  toast.done(t("people.unlocked"));
                },
                onError: toast.problem,
              });
            }}
          >
            {t("people.unlock")}
          </Button>
          <Popconfirm
            title={t("people.remove-factor-sure")}
            onConfirm={() => {
              removeFactor.mutate(undefined, {
                onSuccess: () => {
                  toast.done(t("people.factor-removed"));
                },
                onError: toast.problem,
              });
            }}
          >
            <Button loading={removeFactor.isPending}>{t("people.remove-factor")}</Button>
          </Popconfirm>
          {account.sso && (
            <Popconfirm
              title={t("people.unlink-sso-sure")}
              onConfirm={() => {
                unlink.mutate(undefined, {
                  onSuccess: () => {
                    toast.done(t("people.sso-unlinked"));
                  },
                  onError: toast.problem,
                });
              }}
            >
              <Button loading={unlink.isPending}>{t("people.unlink-sso")}</Button>
            </Popconfirm>
          )}
          <Button
            onClick={() => {
              setOpen("password");
            }}
          >
            {t("people.give-password")}
          </Button>
        </>
      )}
      <Button
        danger
        onClick={() => {
          setOpen("end");
        }}
      >
        {t("people.sign-out")}
      </Button>
      {open === "place" && <PlaceSheet person={person} done={close} />}
      {open === "end" && <EndSignIns person={person} close={close} />}
      {open === "password" && <GivePassword person={person} close={close} />}
    </>
  );
}

interface Props {
  person: Person;
  close: () => void;
}

function EndSignIns({ person, close }: Props) {
  const [reason, setReason] = useState("");
  const end = useEndSignIns(person.id);
  return (
    <Modal
      open
      title={t("people.sign-out-title", { name: inMyLanguage(person.name) })}
      okText={t("people.sign-out")}
      okButtonProps={{ danger: true, disabled: reason.trim() === "", loading: end.isPending }}
      onCancel={close}
      onOk={() => {
        end.mutate(reason.trim(), {
          onSuccess: () => {
            toast.done(t("people.signed-out"));
            close();
          },
        });
      }}
    >
      <div className="stack">
        <p>{t("people.sign-out-hint")}</p>
        <div className="field">
          <label htmlFor="end-reason">{t("people.reason")}</label>
          <Input
            id="end-reason"
            autoFocus
            maxLength={200}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
          />
        </div>
        {end.error && <Alert type="error" title={problemText(end.error)} />}
      </div>
    </Modal>
  );
}

function GivePassword({ person, close }: Props) {
  const [password, setPassword] = useState("");
  const give = useGivePassword(person.id);
  return (
    <Modal
      open
      title={t("people.password-title", { name: inMyLanguage(person.name) })}
      okText={t("people.give-password")}
      okButtonProps={{ disabled: password === "", loading: give.isPending }}
      onCancel={close}
      onOk={() => {
        give.mutate(password, {
          onSuccess: () => {
            toast.done(t("people.password-given"));
            close();
          },
        });
      }}
    >
      <div className="stack">
        <p>{t("people.password-hint")}</p>
        <div className="field">
          <label htmlFor="given-password">{t("people.new-password")}</label>
          <Input.Password
            id="given-password"
            autoFocus
            autoComplete="new-password"
            maxLength={128}
            value={password}
            onChange={({ target }) => {
              setPassword(target.value);
            }}
          />
        </div>
        {give.error && <Alert type="error" title={problemText(give.error)} />}
      </div>
    </Modal>
  );
}
