import type { ReactNode } from "react";
import { NavLink } from "react-router";

import { useMe, type Permission } from "@/shared/directory/me";
import { t, type Message } from "@/shared/i18n/i18n";
import "@/features/terms/terms.css";

import "../knowledge/knowledge-tabs.css";

interface Tab {
  to: string;
  label: Message;
  needs: Permission[];
}

/** The rooms behind the door "compliance"; each shows to whoever has any of its permissions. */
const tabs: Tab[] = [
  { to: "/compliance", label: "compliance.rules", needs: ["PROPOSE_RULES", "APPROVE_RULES"] },
  {
    to: "/compliance/manuals",
    label: "manual.title",
    needs: ["PROPOSE_RULES", "APPROVE_RULES"],
  },
  {
    to: "/compliance/suitability",
    label: "parameters.title",
    needs: ["PROPOSE_RULES", "APPROVE_RULES"],
  },
];

/** A page of the compliance rooms with its tabs above it. */
export function ComplianceRoom({ children }: { children: ReactNode }) {
  const { permissions } = useMe();
  const open = tabs.filter(({ needs }) => needs.some((each) => permissions.includes(each)));
  return (
    <div className="knowledge-room">
      <nav className="knowledge-tabs" aria-label={t("nav.compliance")}>
        {open.map(({ to, label }) => (
          <NavLink
            key={to}
            to={to}
            end={to === "/compliance"}
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
