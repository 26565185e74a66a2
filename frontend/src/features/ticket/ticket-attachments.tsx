import { Upload } from "antd";

import { t } from "@/shared/i18n/i18n";

import { useAttachFile, type Together } from "./together-api";

interface AttachmentsProps {
  ticket: string;
  attachments: Together["attachments"];
  mayChange: boolean;
}

/** Files of this ticket and of those merged into it; an unscanned one says so. */
export function TicketAttachments({ ticket, attachments, mayChange }: AttachmentsProps) {
  const attach = useAttachFile(ticket);
  return (
    <section aria-label={t("ticket.attachments")} className="stack tight">
      <div className="row">
        <h2 className="grow">{t("ticket.attachments")}</h2>
        {mayChange && (
          <Upload
            showUploadList={false}
            accept=".png,.jpg,.jpeg,.webp,.pdf,.docx,.xlsx"
            disabled={attach.isPending}
            beforeUpload={(file) => {
              attach.mutate(file);
              return false;
            }}
          >
            <button type="button" className="plain link small" title={t("ticket.attachment.hint")}>
              {t("ticket.attachment.add")}
            </button>
          </Upload>
        )}
      </div>
      {attachments.length === 0 && <p className="muted small">{t("ticket.attachment.none")}</p>}
      <ul>
        {attachments.map((file) => (
          <li key={file.id} className="row small attachment">
            <a
              className="grow cut"
              href={`/api/desk/tickets/${file.ticket}/attachments/${file.id}`}
              target="_blank"
              rel="noreferrer"
            >
              {file.name}
            </a>
            <span className="muted nowrap">{Math.ceil(file.bytes / 1024)} KB</span>
            {file.scan === "NOT_SCANNED" && (
              <span className="chip" title={t("ticket.attachment.unscanned-hint")}>
                {t("ticket.attachment.NOT_SCANNED")}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
