// The backend's interface, written by hand beside it, one file a part: the server tells its own at /api/openapi.json.
import type { KernelSchemas } from "./schema/kernel";
import type { StaffPaths, StaffSchemas } from "./schema/staff";
import type { NoticePaths, NoticeSchemas } from "./schema/notice";
import type { CompliancePaths, ComplianceSchemas } from "./schema/compliance";
import type { WhistlePaths, WhistleSchemas } from "./schema/whistle";
import type { PolicyPaths, PolicySchemas } from "./schema/policy";
import type { AssessmentPaths, AssessmentSchemas } from "./schema/assessment";
import type { ManualPaths, ManualSchemas } from "./schema/manual";
import type { ControlPaths, ControlSchemas } from "./schema/control";
import type { BorrowedPaths, BorrowedSchemas } from "./schema/borrowed";
import type { IdentityPaths, IdentitySchemas } from "./schema/identity";
import type { ErrandPaths, ErrandSchemas } from "./schema/errand";
import type { CustomerPaths, CustomerSchemas } from "./schema/customer";
import type { ConversationPaths, ConversationSchemas } from "./schema/conversation";
import type { RoutingPaths, RoutingSchemas } from "./schema/routing";
import type { AssistantPaths, AssistantSchemas } from "./schema/assistant";
import type { DialoguePaths, DialogueSchemas } from "./schema/dialogue";
import type { IntentPaths, IntentSchemas } from "./schema/intent";
import type { KnowledgePaths, KnowledgeSchemas } from "./schema/knowledge";
import type { EditorialPaths, EditorialSchemas } from "./schema/editorial";
import type { GapsPaths, GapsSchemas } from "./schema/gaps";
import type { PacksPaths, PacksSchemas } from "./schema/packs";
import type { CatalogPaths, CatalogSchemas } from "./schema/catalog";
import type { TicketPaths, TicketSchemas } from "./schema/ticket";
import type { TermsPaths, TermsSchemas } from "./schema/terms";
import type { ComplaintPaths, ComplaintSchemas } from "./schema/complaint";
import type { CollaborationPaths, CollaborationSchemas } from "./schema/collaboration";
import type { ProcessPaths, ProcessSchemas } from "./schema/process";
import type { FloorPaths, FloorSchemas } from "./schema/floor";
import type { InsightPaths, InsightSchemas } from "./schema/insight";
import type { WatchPaths, WatchSchemas } from "./schema/watch";
import type { RightsPaths, RightsSchemas } from "./schema/rights";
import type { RecordsPaths, RecordsSchemas } from "./schema/records";

export interface paths
  extends
    StaffPaths,
    NoticePaths,
    CompliancePaths,
    WhistlePaths,
    PolicyPaths,
    AssessmentPaths,
    ManualPaths,
    ControlPaths,
    ErrandPaths,
    BorrowedPaths,
    IdentityPaths,
    CustomerPaths,
    ConversationPaths,
    RoutingPaths,
    AssistantPaths,
    DialoguePaths,
    IntentPaths,
    KnowledgePaths,
    EditorialPaths,
    GapsPaths,
    PacksPaths,
    CatalogPaths,
    TicketPaths,
    TermsPaths,
    ComplaintPaths,
    CollaborationPaths,
    ProcessPaths,
    FloorPaths,
    InsightPaths,
    WatchPaths,
    RightsPaths,
    RecordsPaths {}

export interface components {
  schemas: KernelSchemas &
    StaffSchemas &
    NoticeSchemas &
    ComplianceSchemas &
    WhistleSchemas &
    PolicySchemas &
    AssessmentSchemas &
    ManualSchemas &
    ControlSchemas &
    ErrandSchemas &
    BorrowedSchemas &
    IdentitySchemas &
    CustomerSchemas &
    ConversationSchemas &
    RoutingSchemas &
    AssistantSchemas &
    DialogueSchemas &
    IntentSchemas &
    KnowledgeSchemas &
    EditorialSchemas &
    GapsSchemas &
    PacksSchemas &
    CatalogSchemas &
    TicketSchemas &
    TermsSchemas &
    ComplaintSchemas &
    CollaborationSchemas &
    ProcessSchemas &
    FloorSchemas &
    InsightSchemas &
    WatchSchemas &
    RightsSchemas &
    RecordsSchemas;
}
