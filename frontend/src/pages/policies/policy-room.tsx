import type { ReactNode } from "react";
import { NavLink } from "react-router";

import { t } from "@/shared/i18n/i18n";

import "../knowledge/knowledge-tabs.css";

/** A page of the policy room with its tabs above it: what must be known, and how well it is kept. */
export function PolicyRoom({ children }: { children: ReactNode }) {
  return (
    <div className="knowledge-room">
      <nav className="knowledge-tabs" aria-label={t("nav.policies")}>
        <NavLink to="/policies" end className={({ isActive }) => (isActive ? "here" : "")}>
          {t("policy.title")}
        </NavLink>
        <NavLink to="/policies/assessment" className={({ isActive }) => (isActive ? "here" : "")}>
          {t("assessment.title")}
        </NavLink>
      </nav>
      <div className="knowledge-below">{children}</div>
    </div>
  );
}
