import { MoonOutlined, SearchOutlined, SunOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useNavigate } from "react-router";

import { Bell } from "@/features/notice/bell";
import { PresenceSwitch } from "@/features/presence/presence-switch";
import { useSignOut } from "@/features/session/session-api";
import { useCommands } from "@/shared/commands/commands";
import { useMe } from "@/shared/directory/me";
import { inMyLanguage, language, speak, t } from "@/shared/i18n/i18n";
import { useStore } from "@/shared/store";
import { brightness, switchBrightness } from "@/shared/ui/look";
import { Pane } from "@/shared/ui/pane";

import { overlay } from "./overlays";

/** Who I am, whether I take work, and the way to everything. */
export function TopBar() {
  const me = useMe();
  const navigate = useNavigate();
  return (
    <header className="top-bar">
      <span className="row brand" title={inMyLanguage(me.institution.name)}>
        <img src="/desk/icon.svg" alt="" width={22} height={22} />
        {me.institution.demo && <span className="chip gold">{t("frame.demo")}</span>}
      </span>
      {me.permissions.includes("SERVE") && (
        <Pane what="presence.switch">
          <PresenceSwitch />
        </Pane>
      )}
      <span className="grow" />
      <button
        className="plain search-box row"
        onClick={() => {
          overlay.set("search");
        }}
      >
        <SearchOutlined aria-hidden="true" />
        <span className="grow cut">{t("search.placeholder")}</span>
        <kbd>/</kbd>
        <kbd>Ctrl K</kbd>
      </button>
      <Pane what="notice.title">
        <Bell go={(to) => void navigate(to)} />
      </Pane>
      <LookButtons />
      <UserMenu />
    </header>
  );
}

function LookButtons() {
  const dark = useStore(brightness) === "dark";
  const other = useStore(language) === "zh" ? "en" : "zh";
  const change = () => {
    speak(other);
  };
  useCommands([
    { id: "look.language", label: "frame.switch-language", run: change },
    { id: "look.dark", label: "frame.switch-look", run: switchBrightness },
  ]);
  return (
    <span className="row look-buttons">
      <Button type="text" onClick={change}>
        <span className="out-of-sight">{t("frame.switch-language")}</span>
        {other === "en" ? "EN" : "中"}
      </Button>
      <Button
        type="text"
        aria-label={t("frame.switch-look")}
        icon={dark ? <SunOutlined /> : <MoonOutlined />}
        onClick={switchBrightness}
      />
    </span>
  );
}

function UserMenu() {
  const me = useMe();
  const { mutate: signOut } = useSignOut();
  const navigate = useNavigate();
  useCommands([
    {
      id: "session.sign-out",
      label: "frame.sign-out",
      run: () => {
        signOut();
      },
    },
  ]);
  const name = inMyLanguage(me.name);
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: [
          { key: "who", disabled: true, label: `${name} ${me.number}` },
          ...("Notification" in window && Notification.permission === "default"
            ? [{ key: "notify", label: t("frame.notify") }]
            : []),
          { key: "me", label: t("me.title") },
          { key: "keys", label: t("keys.title"), extra: "?" },
          { type: "divider" as const },
          { key: "out", label: t("frame.sign-out") },
        ],
        onClick: ({ key }) => {
          if (key === "out") signOut();
          if (key === "me") void navigate("/me");
          if (key === "keys") overlay.set("keys");
          if (key === "notify") void Notification.requestPermission();
        },
      }}
    >
      <button className="plain user-menu">
        <span className="out-of-sight">{t("frame.user-menu")}</span>
        {name} <span aria-hidden="true">▾</span>
      </button>
    </Dropdown>
  );
}
