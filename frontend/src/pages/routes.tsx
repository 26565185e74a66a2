import { createBrowserRouter, Navigate } from "react-router";

import { Frame } from "./frame/frame";
import { NotLoaded } from "./frame/not-loaded";
import { SignInPage } from "./sign-in/sign-in-page";
import { StartPage } from "./start-page";

/** Each screen is loaded when it is first opened. */
export const newRouter = () =>
  createBrowserRouter(
    [
      { path: "/sign-in", element: <SignInPage /> },
      {
        path: "/",
        element: <Frame />,
        hydrateFallbackElement: <></>,
        errorElement: <NotLoaded />,
        children: [
          { index: true, element: <StartPage /> },
          {
            path: "c/:conversation",
            lazy: async () => ({ Component: (await import("./desk/desk-page")).DeskPage }),
          },
          {
            path: "tickets",
            lazy: async () => ({ Component: (await import("./tickets/tickets-page")).TicketsPage }),
          },
          {
            path: "tickets/:id",
            lazy: async () => ({ Component: (await import("./tickets/ticket-page")).TicketPage }),
          },
          {
            path: "errands",
            lazy: async () => ({ Component: (await import("./errands/errands-page")).ErrandsPage }),
          },
          {
            path: "inbox",
            lazy: async () => ({ Component: (await import("./inbox/inbox-page")).InboxPage }),
          },
          {
            path: "joint/:id",
            lazy: async () => ({ Component: (await import("./joint/joint-page")).JointPage }),
          },
          {
            path: "classes",
            lazy: async () => ({ Component: (await import("./classes/classes-page")).ClassesPage }),
          },
          {
            path: "complaints",
            lazy: async () => ({
              Component: (await import("./complaints/complaints-page")).ComplaintsPage,
            }),
          },
          {
            path: "complaints/:id",
            lazy: async () => ({
              Component: (await import("./complaints/complaint-page")).ComplaintPage,
            }),
          },
          {
            path: "floor",
            lazy: async () => ({ Component: (await import("./floor/floor-page")).FloorPage }),
          },
          {
            path: "reports",
            lazy: async () => ({ Component: (await import("./reports/reports-page")).ReportsPage }),
          },
          {
            path: "reports/saved",
            lazy: async () => ({ Component: (await import("./reports/saved-page")).SavedPage }),
          },
          {
            path: "planning",
            lazy: async () => ({
              Component: (await import("./planning/planning-page")).PlanningPage,
            }),
          },
          {
            path: "wall",
            lazy: async () => ({ Component: (await import("./wall/wall-page")).WallPage }),
          },
          {
            path: "records",
            lazy: async () => ({ Component: (await import("./records/records-page")).RecordsPage }),
          },
          {
            path: "knowledge",
            lazy: async () => ({
              Component: (await import("./knowledge/knowledge-page")).KnowledgePage,
            }),
          },
          {
            path: "customers",
            lazy: async () => ({
              Component: (await import("./customers/customers-page")).CustomersPage,
            }),
          },
          {
            path: "protection",
            lazy: async () => ({
              Component: (await import("./protection/protection-page")).ProtectionPage,
            }),
          },
          {
            path: "terms",
            lazy: async () => ({ Component: (await import("./terms/terms-page")).TermsPage }),
          },
          {
            path: "compliance",
            lazy: async () => ({
              Component: (await import("./compliance/compliance-page")).CompliancePage,
            }),
          },
          {
            path: "compliance/suitability",
            lazy: async () => ({
              Component: (await import("./compliance/parameters-page")).ParametersPage,
            }),
          },
          {
            path: "compliance/manuals",
            lazy: async () => ({
              Component: (await import("./compliance/manuals-page")).ManualsPage,
            }),
          },
          {
            path: "whistle",
            lazy: async () => ({
              Component: (await import("./whistle/whistle-page")).WhistlePage,
            }),
          },
          {
            path: "policies",
            lazy: async () => ({
              Component: (await import("./policies/policies-page")).PoliciesPage,
            }),
          },
          {
            path: "policies/assessment",
            lazy: async () => ({
              Component: (await import("./policies/assessments-page")).AssessmentsPage,
            }),
          },
          {
            path: "approvals",
            lazy: async () => ({
              Component: (await import("./approvals/approvals-page")).ApprovalsPage,
            }),
          },
          { path: "assistant", element: <Navigate to="/assistant/replay" replace /> },
          {
            path: "knowledge/gaps",
            lazy: async () => ({ Component: (await import("./knowledge/gaps-page")).GapsPage }),
          },
          {
            path: "knowledge/packs",
            lazy: async () => ({ Component: (await import("./knowledge/packs-page")).PacksPage }),
          },
          {
            path: "assistant/intents",
            lazy: async () => ({
              Component: (await import("./assistant/intents-page")).IntentsPage,
            }),
          },
          {
            path: "assistant/flows",
            lazy: async () => ({
              Component: (await import("./assistant/flows-page")).FlowsPage,
            }),
          },
          {
            path: "assistant/replay",
            lazy: async () => ({
              Component: (await import("./assistant/replay-page")).ReplayPage,
            }),
          },
          {
            path: "knowledge/editing",
            lazy: async () => ({
              Component: (await import("./knowledge/editing-page")).EditingPage,
            }),
          },
          {
            path: "knowledge/editing/:id",
            lazy: async () => ({
              Component: (await import("./knowledge/proposal-page")).ProposalPage,
            }),
          },
          {
            path: "knowledge/articles/:id",
            lazy: async () => ({
              Component: (await import("./knowledge/article-life-page")).ArticleLifePage,
            }),
          },
          {
            path: "processes",
            lazy: async () => ({
              Component: (await import("./processes/processes-page")).ProcessesPage,
            }),
          },
          {
            path: "me",
            lazy: async () => ({ Component: (await import("./me/me-page")).MePage }),
          },
          {
            path: "staff",
            lazy: async () => ({ Component: (await import("./staff/staff-page")).StaffPage }),
          },
          { path: "*", element: <StartPage /> },
        ],
      },
    ],
    { basename: "/desk" },
  );
