import { Modal } from "antd";
import { useCallback, useEffect, useRef } from "react";

import { useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { inMilliseconds } from "@/shared/time/duration";
import { span, useNow } from "@/shared/time/time";
import { Store, useStore } from "@/shared/store";

import { tellActivity } from "./session-api";

const PACE = 60_000;
const WARNING = 60_000;
const ACTS = ["pointerdown", "keydown", "wheel"] as const;

/** When somebody last did something here. */
const actedAt = new Store(Date.now());

/**
 * What the screen fetches by itself is no sign of a person, so the desk tells the server of acts, once a minute at most,
 * and warns a minute before the sign-in ends.
 */
export function IdleWatch() {
  const { idle } = useMe();
  const now = useNow();
  const last = useStore(actedAt);
  const toldAt = useRef(0);
  const act = useCallback(() => {
    const at = Date.now();
    if (at - actedAt.get() > 1000) actedAt.set(at);
    if (at - toldAt.current < PACE) return;
    toldAt.current = at;
    tellActivity().catch(() => {
      toldAt.current = 0;
    });
  }, []);
  useEffect(() => {
    actedAt.set(Date.now());
    for (const name of ACTS) addEventListener(name, act, { passive: true });
    return () => {
      for (const name of ACTS) removeEventListener(name, act);
    };
  }, [act]);
  const left = last + inMilliseconds(idle) - now;
  return (
    <Modal
      open={left < WARNING && left > 0}
      title={t("idle.title")}
      closable={false}
      cancelButtonProps={{ style: { display: "none" } }}
      okText={t("idle.stay")}
      onOk={() => {
        toldAt.current = 0;
        actedAt.set(0);
        act();
      }}
    >
      <p role="timer">{t("idle.soon", { left: span(left) })}</p>
      <p className="muted">{t("idle.kept")}</p>
    </Modal>
  );
}
