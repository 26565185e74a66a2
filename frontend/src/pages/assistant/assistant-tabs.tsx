import { NavLink } from "react-router";

import { useMe, type Permission } from "@/shared/directory/me";
import { t, type Message } from "@/shared/i18n/i18n";

import "./assistant-tabs.css";

interface Tab {
  to: string;
  label: Message;
  needs: Permission[];
}

const tabs: Tab[] = [
  { to: "/assistant/intents", label: "assistant.intents", needs: ["TRAIN_ASSISTANT"] },
  { to: "/assistant/flows", label: "flows.title", needs: ["TRAIN_ASSISTANT"] },
  {
    to: "/assistant/replay",
    label: "assistant.replay",
    needs: ["TRAIN_ASSISTANT", "SEARCH_RECORDS"],
  },
];

/** The rooms behind the assistant, as far as somebody may enter them. */
export function AssistantTabs() {
  const { permissions } = useMe();
  return (
    <nav className="page-tabs" aria-label={t("assistant.tabs")}>
      {tabs
        .filter(({ needs }) => needs.some((need) => permissions.includes(need)))
        .map(({ to, label }) => (
          <NavLink key={to} to={to}>
            {t(label)}
          </NavLink>
        ))}
    </nav>
  );
}
