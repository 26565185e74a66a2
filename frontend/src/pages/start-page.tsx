import { lazy } from "react";
import { Navigate } from "react-router";

import { useMe } from "@/shared/directory/me";

import { doors } from "./frame/doors";

const DeskPage = lazy(async () => ({ default: (await import("./desk/desk-page")).DeskPage }));

/** The desk for those who serve; for everybody else the first page they may open. */
export function StartPage() {
  const { permissions } = useMe();
  if (permissions.includes("SERVE")) return <DeskPage />;
  const door = doors.find(({ needs }) => permissions.includes(needs));
  return <Navigate to={door?.to ?? "/knowledge"} replace />;
}
