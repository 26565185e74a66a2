import { Dropdown } from "antd";

import { useCommands } from "@/shared/commands/commands";
import { t, type Message } from "@/shared/i18n/i18n";
import { Since } from "@/shared/ui/when";

import { usePresence, useSetPresence, type Presence } from "./presence-api";
import "./presence.css";

const states: { presence: Presence; label: Message; command: Message; keys: string }[] = [
  { presence: "READY", label: "presence.READY", command: "presence.go.READY", keys: "p r" },
  { presence: "BUSY", label: "presence.BUSY", command: "presence.go.BUSY", keys: "p b" },
  {
    presence: "AFTER_WORK",
    label: "presence.AFTER_WORK",
    command: "presence.go.AFTER_WORK",
    keys: "p w",
  },
  { presence: "AWAY", label: "presence.AWAY", command: "presence.go.AWAY", keys: "p a" },
];

/** Whether I take work, how much I have, and what the day brought. */
export function PresenceSwitch() {
  const { presence, since, serving, capacity, handledToday } = usePresence();
  const { mutate: set } = useSetPresence();
  useCommands(
    states.map((state) => ({
      id: `presence.${state.presence}`,
      label: state.command,
      keys: state.keys,
      run: () => {
        set(state.presence);
      },
    })),
  );
  return (
    <div className="row presence-bar">
      <Dropdown
        trigger={["click"]}
        menu={{
          selectedKeys: [presence],
          onClick: ({ key }) => {
            set(key as Presence);
          },
          items: states.map((state) => ({
            key: state.presence,
            label: (
              <span className="row">
                <i className={`presence-dot ${state.presence}`} />
                {t(state.label)}
                <kbd>{state.keys}</kbd>
              </span>
            ),
          })),
        }}
      >
        <button className="plain presence-switch row">
          <span className="out-of-sight">{t("presence.switch")}</span>
          <i className={`presence-dot ${presence}`} />
          <b>{t(`presence.${presence}`)}</b>
          <span className="muted">
            <Since at={since} />
          </span>
          <span aria-hidden="true">▾</span>
        </button>
      </Dropdown>
      <span title={t("presence.load-hint")}>
        <b className={serving >= capacity ? "amber" : ""}>
          {serving}/{capacity}
        </b>{" "}
        <span className="muted">{t("presence.serving")}</span>
      </span>
      <span className="presence-today">
        <span className="muted">{t("presence.today")}</span> <b>{handledToday}</b>
      </span>
    </div>
  );
}
