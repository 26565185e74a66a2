import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";

import type { Schema } from "@/shared/api/types";
import { t } from "@/shared/i18n/i18n";

type Field = Schema<"Field">;

/** The facts that articles of a kind usually have, with their usual units; Chinese as in the articles. */
const usual: Record<string, Field[]> = {
  PRODUCT: [
    { name: "年利率", value: "", unit: "%" },
    { name: "起点金额", value: "", unit: "元" },
    { name: "期限", value: "", unit: "个月" },
    { name: "手续费", value: "", unit: "元/笔" },
  ],
  PROCESS: [
    { name: "办理步骤", value: "", unit: "" },
    { name: "所需材料", value: "", unit: "" },
    { name: "办理时间", value: "", unit: "个工作日" },
  ],
  COMPLIANCE: [
    { name: "规定", value: "", unit: "" },
    { name: "依据", value: "", unit: "" },
    { name: "生效日期", value: "", unit: "" },
  ],
};

interface FieldsEditorProps {
  kind: string;
  fields: Field[];
  change: (fields: Field[]) => void;
}

/** Structured facts as a table; what the kind usually has is one click away. */
export function FieldsEditor({ kind, fields, change }: FieldsEditorProps) {
  const missing = (usual[kind] ?? []).filter(({ name }) =>
    fields.every((one) => one.name !== name),
  );
  const put = (index: number, part: Partial<Field>) => {
    change(fields.map((field, at) => (at === index ? { ...field, ...part } : field)));
  };
  return (
    <fieldset className="fields-editor">
      <legend>{t("knowledge.fields")}</legend>
      {fields.map((field, index) => (
        <div className="field-row" key={index}>
          {(["name", "value", "unit"] as const).map((part) => (
            <Input
              key={part}
              aria-label={t(`editing.field.${part}`)}
              placeholder={t(`editing.field.${part}`)}
              value={field[part]}
              onChange={({ target }) => {
                put(index, { [part]: target.value });
              }}
            />
          ))}
          <Button
            type="text"
            aria-label={t("editing.field.remove", { name: field.name })}
            icon={<DeleteOutlined />}
            onClick={() => {
              change(fields.filter((_, at) => at !== index));
            }}
          />
        </div>
      ))}
      <div className="row wrap">
        {[...missing, { name: "", value: "", unit: "" }].map((field) => (
          <Button
            key={field.name}
            size="small"
            type="dashed"
            icon={<PlusOutlined />}
            onClick={() => {
              change([...fields, field]);
            }}
          >
            {field.name === "" ? t("editing.field.other") : field.name}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
