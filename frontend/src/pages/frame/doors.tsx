import {
  AlertOutlined,
  AuditOutlined,
  BarChartOutlined,
  BookOutlined,
  DashboardOutlined,
  FieldTimeOutlined,
  FileDoneOutlined,
  FileProtectOutlined,
  FileSearchOutlined,
  InboxOutlined,
  LineChartOutlined,
  MessageOutlined,
  NotificationOutlined,
  PartitionOutlined,
  RobotOutlined,
  SafetyCertificateOutlined,
  SafetyOutlined,
  SolutionOutlined,
  TagsOutlined,
  TeamOutlined,
  UserOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";

import type { Permission } from "@/shared/directory/me";
import type { Message } from "@/shared/i18n/i18n";

interface Door {
  to: string;
  label: Message;
  command: Message;
  keys: string;
  icon: ReactNode;
  /** Any of them opens it. */
  needs: Permission | readonly Permission[];
}

export const mayEnter = ({ needs }: Door, permissions: readonly Permission[]) =>
  [needs].flat().some((need) => permissions.includes(need));

/** The rooms of the house, each with who may enter. */
export const doors: Door[] = [
  {
    to: "/",
    label: "nav.desk",
    command: "nav.go.desk",
    keys: "g d",
    icon: <MessageOutlined />,
    needs: "SERVE",
  },
  {
    to: "/tickets",
    label: "nav.tickets",
    command: "nav.go.tickets",
    keys: "g t",
    icon: <SolutionOutlined />,
    needs: "WORK_TICKETS",
  },
  {
    to: "/errands",
    label: "nav.errands",
    command: "nav.go.errands",
    keys: "g b",
    icon: <FileDoneOutlined />,
    needs: "WORK_TICKETS",
  },
  {
    to: "/inbox",
    label: "nav.inbox",
    command: "nav.go.inbox",
    keys: "g i",
    icon: <InboxOutlined />,
    needs: "ANSWER_REQUESTS",
  },
  {
    to: "/complaints",
    label: "nav.complaints",
    command: "nav.go.complaints",
    keys: "g c",
    icon: <AlertOutlined />,
    needs: ["HANDLE_COMPLAINTS", "APPROVE_FURTHER_EXTENSIONS"],
  },
  {
    to: "/customers",
    label: "nav.customers",
    command: "nav.go.customers",
    keys: "g u",
    icon: <UserOutlined />,
    needs: "READ_CUSTOMERS",
  },
  {
    to: "/floor",
    label: "nav.floor",
    command: "nav.go.floor",
    keys: "g f",
    icon: <DashboardOutlined />,
    needs: "WATCH_FLOOR",
  },
  {
    to: "/reports",
    label: "nav.reports",
    command: "nav.go.reports",
    keys: "g z",
    icon: <BarChartOutlined />,
    needs: "READ_REPORTS",
  },
  {
    to: "/planning",
    label: "nav.planning",
    command: "nav.go.planning",
    keys: "g n",
    icon: <LineChartOutlined />,
    needs: "READ_REPORTS",
  },
  {
    to: "/records",
    label: "nav.records",
    command: "nav.go.records",
    keys: "g r",
    icon: <FileSearchOutlined />,
    needs: "SEARCH_RECORDS",
  },
  {
    to: "/knowledge",
    label: "nav.knowledge",
    command: "nav.go.knowledge",
    keys: "g k",
    icon: <BookOutlined />,
    needs: "READ_KNOWLEDGE",
  },
  {
    to: "/policies",
    label: "nav.policies",
    command: "nav.go.policies",
    keys: "g o",
    icon: <FileProtectOutlined />,
    needs: "READ_KNOWLEDGE",
  },
  {
    to: "/whistle",
    label: "nav.whistle",
    command: "nav.go.whistle",
    keys: "g h",
    icon: <NotificationOutlined />,
    needs: "READ_KNOWLEDGE",
  },
  {
    to: "/compliance",
    label: "nav.compliance",
    command: "nav.go.compliance",
    keys: "g m",
    icon: <SafetyCertificateOutlined />,
    needs: ["PROPOSE_RULES", "APPROVE_RULES"],
  },
  {
    to: "/approvals",
    label: "nav.approvals",
    command: "nav.go.approvals",
    keys: "g y",
    icon: <AuditOutlined />,
    needs: [
      "APPROVE_CUSTOMER_CHANGES",
      "EXCUSE_FROM_MANUALS",
      "PROPOSE_RULES",
      "APPROVE_RULES",
      "EXPORT_RECORDS",
      "MANAGE_RETENTION",
      "MANAGE_STAFF",
      "APPROVE_STAFF",
    ],
  },
  {
    to: "/classes",
    label: "nav.classes",
    command: "nav.go.classes",
    keys: "g l",
    icon: <TagsOutlined />,
    needs: "MANAGE_TERMS",
  },
  {
    to: "/assistant",
    label: "nav.assistant",
    command: "nav.go.assistant",
    keys: "g a",
    icon: <RobotOutlined />,
    needs: "TRAIN_ASSISTANT",
  },
  {
    to: "/processes",
    label: "nav.processes",
    command: "nav.go.processes",
    keys: "g p",
    icon: <PartitionOutlined />,
    needs: ["DESIGN_PROCESSES", "APPROVE_PROCESSES"],
  },
  {
    to: "/terms",
    label: "nav.terms",
    command: "nav.go.terms",
    keys: "g e",
    icon: <FieldTimeOutlined />,
    needs: "MANAGE_TERMS",
  },
  {
    to: "/staff",
    label: "nav.staff",
    command: "nav.go.staff",
    keys: "g s",
    icon: <TeamOutlined />,
    needs: ["MANAGE_STAFF", "APPROVE_STAFF"],
  },
  {
    to: "/protection",
    label: "nav.protection",
    command: "nav.go.protection",
    keys: "g w",
    icon: <SafetyOutlined />,
    needs: ["WATCH_LOOKUPS", "MANAGE_KEYS", "MANAGE_RETENTION"],
  },
];
