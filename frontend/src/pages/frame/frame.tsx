import { usePrefetchQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Navigate, Outlet, useLocation } from "react-router";

import { Broadcasts } from "@/features/broadcast/broadcasts";
import { WordingChanges } from "@/features/editorial/wording-changes";
import { IdleWatch } from "@/features/session/idle-watch";
import { useShortcuts } from "@/shared/commands/shortcuts";
import { catalogQuery } from "@/shared/directory/catalog";
import { meQuery } from "@/shared/directory/me";
import { staffQuery, teamsQuery } from "@/shared/directory/staff";
import { LiveProvider } from "@/shared/live/live-provider";
import { Pane } from "@/shared/ui/pane";

import "./frame.css";
import { LineState } from "./line-state";
import { Navigation } from "./navigation";
import { Overlays } from "./overlays";
import { TopBar } from "./top-bar";

/** What stays around every screen; nobody sees it before signing in. */
export function Frame() {
  const me = useSuspenseQuery(meQuery).data;
  const { pathname, search } = useLocation();
  if (me?.required !== null) {
    const to = encodeURIComponent(pathname + search);
    return <Navigate to={pathname === "/" ? "/sign-in" : `/sign-in?to=${to}`} replace />;
  }
  return (
    <LiveProvider key={me.id} me={me.id}>
      <Inside />
    </LiveProvider>
  );
}

function Inside() {
  useShortcuts();
  usePrefetchQuery(staffQuery);
  usePrefetchQuery(teamsQuery);
  usePrefetchQuery(catalogQuery);
  const { pathname } = useLocation();
  const room = pathname.split("/")[1] ?? "";
  return (
    <div className="frame">
      <TopBar />
      <Navigation />
      <div className="above-room">
        <LineState />
        <WordingChanges />
        <Broadcasts />
      </div>
      <IdleWatch />
      <main className="room scroll">
        <Pane key={room} what="frame.title">
          <Outlet />
        </Pane>
      </main>
      <Overlays />
    </div>
  );
}
