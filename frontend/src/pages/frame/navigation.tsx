import { NavLink, useLocation, useNavigate } from "react-router";

import { useCommands } from "@/shared/commands/commands";
import { useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";

import { doors, mayEnter } from "./doors";

/** Only the rooms that somebody may enter. */
export function Navigation() {
  const { permissions } = useMe();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const open = doors.filter((door) => mayEnter(door, permissions));
  useCommands(
    open.map(({ to, command, keys }) => ({
      id: `go.${to}`,
      label: command,
      keys,
      run: () => void navigate(to),
    })),
  );
  return (
    <nav className="navigation" aria-label={t("nav.title")}>
      {open.map(({ to, label, icon, keys }) => (
        <NavLink
          key={to}
          to={to}
          end={to === "/"}
          title={keys}
          className={({ isActive }) =>
            `door ${isActive || (to === "/" && pathname.startsWith("/c/")) ? "here" : ""}`
          }
        >
          <span aria-hidden="true">{icon}</span>
          {t(label)}
        </NavLink>
      ))}
    </nav>
  );
}
