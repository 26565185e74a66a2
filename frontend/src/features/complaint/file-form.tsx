import { Button, Checkbox, Input, InputNumber, Radio, Select } from "antd";
import { useState } from "react";

import type { Schema } from "@/shared/api/types";
import { useStaff } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { useFile } from "./complaint-api";
import { Field } from "./field";
import { FilerPart } from "./filer-part";

type Filing = Schema<"ComplaintFiling">;
type Account = Filing["account"];

const doors = ["PHONE", "CHAT", "BRANCH", "LETTER", "EMAIL", "REGULATOR"] as const;
const types = ["COMPLAINT", "REPORT", "PETITION", "ENQUIRY", "SUGGESTION"] as const;
const regimes = ["ORDINARY", "AML_CONTROL", "CREDIT_REPORT"] as const;
const vulnerable = ["ELDERLY", "MINOR", "DISABLED", "HARDSHIP", "ILLNESS"] as const;

interface FormProps {
  customer: string;
  conversation: string | null;
  subject?: string;
  facts?: string;
  business?: string | null;
  done: (id: string) => void;
}

const empty: Account = {
  type: "COMPLAINT",
  regime: "ORDINARY",
  subject: "",
  facts: "",
  demand: "",
  claimFen: null,
  products: [],
  branch: "",
  named: [],
  vulnerability: [],
  business: null,
};

/** A complaint on a customer's behalf, or one that a regulator sent on. */
export function FileForm({ customer, conversation, done, ...known }: FormProps) {
  const [key] = useState(() => crypto.randomUUID());
  const [account, setAccount] = useState<Account>({ ...empty, ...known });
  const [door, setDoor] = useState<Filing["receipt"]["door"]>(conversation ? "CHAT" : "PHONE");
  const [regulator, setRegulator] = useState<"NFRA" | "PBOC">("NFRA");
  const [reference, setReference] = useState("");
  const [filer, setFiler] = useState<Filing["filer"]>({
    kind: "COMPLAINANT",
    name: "",
    authority: "",
    representatives: [],
  });
  const file = useFile(key);
  const staff = useStaff();
  const put = (part: Partial<Account>) => {
    setAccount({ ...account, ...part });
  };
  const complete =
    account.subject.trim() !== "" &&
    account.facts.trim() !== "" &&
    (door !== "REGULATOR" || reference.trim() !== "");
  const submit = () => {
    const forwarded = door === "REGULATOR" ? { regulator, reference } : null;
    file.mutate(
      { customer, conversation, receipt: { door, forwarded }, filer, account },
      {
        onSuccess: ({ id, number }) => {
          toast.done(t("complaint.filed", { number }));
          done(id);
        },
      },
    );
  };
  return (
    <form
      className="stack"
      aria-label={t("complaint.new")}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) submit();
      }}
    >
      <Field id="complaint-door" label={t("complaint.door")}>
        <Select
          id="complaint-door"
          value={door}
          onChange={setDoor}
          options={doors.map((each) => ({ value: each, label: t(`complaint.door.${each}`) }))}
        />
      </Field>
      {door === "REGULATOR" && (
        <div className="row">
          <Radio.Group
            aria-label={t("complaint.regulator")}
            value={regulator}
            onChange={(event) => {
              setRegulator(event.target.value as "NFRA" | "PBOC");
            }}
            options={[
              { value: "NFRA", label: t("complaint.regulator.NFRA") },
              { value: "PBOC", label: t("complaint.regulator.PBOC") },
            ]}
          />
          <Input
            aria-label={t("complaint.reference")}
            placeholder={t("complaint.reference")}
            maxLength={60}
            value={reference}
            onChange={(event) => {
              setReference(event.target.value);
            }}
          />
        </div>
      )}
      <Field id="complaint-subject" label={t("complaint.subject")}>
        <Input
          id="complaint-subject"
          maxLength={200}
          value={account.subject}
          onChange={(event) => {
            put({ subject: event.target.value });
          }}
        />
      </Field>
      <Field id="complaint-facts" label={t("complaint.facts")}>
        <Input.TextArea
          id="complaint-facts"
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={4000}
          value={account.facts}
          onChange={(event) => {
            put({ facts: event.target.value });
          }}
        />
      </Field>
      <Field id="complaint-demand" label={t("complaint.demand")}>
        <Input
          id="complaint-demand"
          maxLength={1000}
          value={account.demand}
          onChange={(event) => {
            put({ demand: event.target.value });
          }}
        />
      </Field>
      <div className="row wrap">
        <Select
          style={{ width: 120 }}
          aria-label={t("complaint.type")}
          value={account.type}
          onChange={(type) => {
            put({ type });
          }}
          options={types.map((each) => ({ value: each, label: t(`complaint.type.${each}`) }))}
        />
        <Select
          style={{ width: 150 }}
          aria-label={t("complaint.regime")}
          value={account.regime}
          onChange={(regime) => {
            put({ regime });
          }}
          options={regimes.map((each) => ({ value: each, label: t(`complaint.regime.${each}`) }))}
        />
        <InputNumber<number>
          style={{ width: 150 }}
          min={0}
          precision={2}
          prefix="¥"
          aria-label={t("complaint.claim")}
          placeholder={t("complaint.claim")}
          onChange={(yuan) => {
            put({ claimFen: yuan === null ? null : Math.round(yuan * 100) });
          }}
        />
      </div>
      <FilerPart filer={filer} put={setFiler} />
      <Field id="complaint-products" label={t("complaint.products")}>
        <Select
          id="complaint-products"
          mode="tags"
          value={account.products}
          onChange={(products: string[]) => {
            put({ products });
          }}
        />
      </Field>
      <Field id="complaint-branch" label={t("complaint.branch")}>
        <Input
          id="complaint-branch"
          maxLength={100}
          value={account.branch}
          onChange={(event) => {
            put({ branch: event.target.value });
          }}
        />
      </Field>
      <Field id="complaint-named" label={t("complaint.named")}>
        <Select
          id="complaint-named"
          mode="multiple"
          showSearch={{ optionFilterProp: "label" }}
          value={account.named}
          onChange={(named: string[]) => {
            put({ named });
          }}
          options={staff.map(({ id, name, number }) => ({
            value: id,
            label: `${inMyLanguage(name)} ${number}`,
          }))}
        />
      </Field>
      <Checkbox.Group
        value={account.vulnerability}
        onChange={(vulnerability) => {
          put({ vulnerability });
        }}
        options={vulnerable.map((each) => ({
          value: each,
          label: t(`complaint.vulnerable.${each}`),
        }))}
      />
      <p className="told">
        <b>{t("told.title")}</b> {t("complaint.told-filed")}
      </p>
      <Button type="primary" htmlType="submit" disabled={!complete} loading={file.isPending}>
        {t("complaint.file")}
      </Button>
    </form>
  );
}
