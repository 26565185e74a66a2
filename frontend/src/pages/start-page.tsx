import { lazy } from "react";
import { Navigate } from "react-router";

import { useMe } from "@/shared/directory/me";

import { doors, mayEnter } from "./frame/doors";

const DeskPage = lazy(async () => ({ default: (await import("./desk/desk-page")).DeskPage }));

/** The desk for those who serve; for everybody else the first page they may open. */
export function StartPage() {
  const { permissions } = useMe();
  if (permissions.includes("SERVE")) return <DeskPage />;
  const door = doors.find((each) => mayEnter(each, permissions));
  return <Navigate to={door?.to ?? "/knowledge"} replace />;
}
