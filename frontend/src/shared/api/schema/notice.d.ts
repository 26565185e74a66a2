/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
import type { Read, Write } from "./shapes";

type N = NoticeSchemas;

export interface NoticePaths {
  "/api/desk/notices": { get: Read<N["Notices"]> };
  "/api/desk/notices/acknowledgement": { post: Write<{ notices: string[] }> };
}

export interface NoticeSchemas {
  Notices: { unread: number; fresh: N["NoticeLine"][]; read: N["NoticeLine"][] };
  NoticeLine: {
    id: string;
    /** The kind of the fact that was told, for example `complaint.term-missed`. */
    kind: string;
    /** What it is about, written `kind:id`. */
    subject: string;
    says: Record<string, string>;
    at: string;
    seenAt: string | null;
  };
}
