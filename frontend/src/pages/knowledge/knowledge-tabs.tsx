import type { ReactNode } from "react";
import { NavLink } from "react-router";

import { useMe, type Permission } from "@/shared/directory/me";
import { t, type Message } from "@/shared/i18n/i18n";

import "./knowledge-tabs.css";

interface Tab {
  to: string;
  label: Message;
  needs: Permission[];
}

/** The rooms behind the door "knowledge"; each shows to whoever has any of its permissions. */
const tabs: Tab[] = [
  { to: "/knowledge", label: "knowledge.tab.search", needs: ["READ_KNOWLEDGE"] },
  {
    to: "/knowledge/editing",
    label: "knowledge.tab.editing",
    needs: ["PROPOSE_KNOWLEDGE", "REVIEW_KNOWLEDGE", "PUBLISH_KNOWLEDGE"],
  },
  {
    to: "/knowledge/gaps",
    label: "knowledge.tab.gaps",
    needs: ["PROPOSE_KNOWLEDGE", "PUBLISH_KNOWLEDGE"],
  },
  { to: "/knowledge/packs", label: "knowledge.tab.packs", needs: ["READ_KNOWLEDGE"] },
];

/** A page of the knowledge rooms with its tabs above it. */
export function KnowledgeRoom({ children }: { children: ReactNode }) {
  const { permissions } = useMe();
  const open = tabs.filter(({ needs }) => needs.some((each) => permissions.includes(each)));
  return (
    <div className="knowledge-room">
      <nav className="knowledge-tabs" aria-label={t("nav.knowledge")}>
        {open.map(({ to, label }) => (
          <NavLink
            key={to}
            to={to}
            end={to === "/knowledge"}
            className={({ isActive }) => (isActive ? "here" : "")}
          >
            {t(label)}
          </NavLink>
        ))}
      </nav>
      <div className="knowledge-below">{children}</div>
    </div>
  );
}
