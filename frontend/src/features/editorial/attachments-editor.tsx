import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Input, Upload } from "antd";

import { t } from "@/shared/i18n/i18n";

import { useAttach, type NewArticle } from "./editorial-api";

interface AttachmentsEditorProps {
  content: NewArticle;
  change: (part: Partial<NewArticle>) => void;
}

/** Pictures, documents and videos of an article. */
export function AttachmentsEditor({ content, change }: AttachmentsEditorProps) {
  const attach = useAttach();
  const { attachments, videos } = content;
  return (
    <fieldset className="fields-editor">
      <legend>{t("editing.attachments")}</legend>
      {attachments.map((attachment) => (
        <div className="row" key={attachment.id}>
          <a className="grow cut" href={`/api/desk/knowledge/attachments/${attachment.id}`}>
            {attachment.name}
          </a>
          <span className="muted small">{Math.ceil(attachment.bytes / 1024)} KB</span>
          <Button
            type="text"
            aria-label={t("editing.field.remove", { name: attachment.name })}
            icon={<DeleteOutlined />}
            onClick={() => {
              change({ attachments: attachments.filter(({ id }) => id !== attachment.id) });
            }}
          />
        </div>
      ))}
      {videos.map((video, index) => (
        <div className="field-row video" key={index}>
          {(["title", "address"] as const).map((part) => (
            <Input
              key={part}
              aria-label={t(`editing.video.${part}`)}
              placeholder={t(`editing.video.${part}`)}
              value={video[part]}
              onChange={({ target }) => {
                change({
                  videos: videos.map((each, at) =>
                    at === index ? { ...each, [part]: target.value } : each,
                  ),
                });
              }}
            />
          ))}
          <Button
            type="text"
            aria-label={t("editing.field.remove", { name: video.title })}
            icon={<DeleteOutlined />}
            onClick={() => {
              change({ videos: videos.filter((_, at) => at !== index) });
            }}
          />
        </div>
      ))}
      <div className="row wrap">
        <Upload
          showUploadList={false}
          accept=".png,.jpg,.jpeg,.webp,.pdf,.docx,.xlsx"
          beforeUpload={(file) => {
            attach.mutate(file, {
              onSuccess: (kept) => {
                change({ attachments: [...attachments, kept] });
              },
            });
            return false;
          }}
        >
          <Button size="small" type="dashed" icon={<PlusOutlined />} loading={attach.isPending}>
            {t("editing.attach")}
          </Button>
        </Upload>
        <Button
          size="small"
          type="dashed"
          icon={<PlusOutlined />}
          onClick={() => {
            change({ videos: [...videos, { title: "", address: "https://" }] });
          }}
        >
          {t("editing.video")}
        </Button>
        <span className="muted small">{t("editing.attach-hint")}</span>
      </div>
    </fieldset>
  );
}
