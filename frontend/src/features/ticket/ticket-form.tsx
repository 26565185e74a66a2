import { Alert, Button, Cascader, Input, Radio, Select } from "antd";
import { useState } from "react";

import { codesTo, pathTo, useCatalog, useCatalogOptions } from "@/shared/directory/catalog";
import { useMe } from "@/shared/directory/me";
import { useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { ClassForm } from "./class-form";
import { useClassTemplate } from "./together-api";
import { useOpenTicket, useTicketDraft, type Urgency } from "./ticket-api";

/** A ticket is about a class of the third level. */
export const LEVELS = 3;

/** What is filled in already, for whoever takes it over. */
export interface Known {
  subject: string;
  facts: string;
  business: string;
}

interface FormProps {
  conversation: string;
  customer: string;
  /** Files what is filled in as a complaint instead; offered where the class is one of complaints. */
  complain: (known: Known) => void;
  done: () => void;
}

/** A ticket from a conversation, filled in as far as the machine can. */
export function TicketForm({ conversation, customer, complain, done }: FormProps) {
  const draft = useTicketDraft(conversation);
  const me = useMe();
  const teams = useTeams();
  const catalog = useCatalog();
  const options = useCatalogOptions();
  const [key] = useState(() => crypto.randomUUID());
  const [subject, setSubject] = useState(draft.subject);
  const [detail, setDetail] = useState(draft.detail);
  const [business, setBusiness] = useState(draft.business ?? "");
  const [urgency, setUrgency] = useState<Urgency>(draft.urgency);
  const [team, setTeam] = useState(draft.team ?? me.team);
  const [mine, setMine] = useState(false);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const template = useClassTemplate(business);
  const open = useOpenTicket(key);
  const chosen = codesTo(catalog, business);
  const isComplaint = pathTo(catalog, business).at(-1)?.complaint === true;
  const complete =
    subject.trim() !== "" &&
    chosen.length === LEVELS &&
    team !== "" &&
    (template?.fields ?? []).every(({ key, required }) => !required || answers[key]);
  const submit = () => {
    const owner = mine ? me.id : null;
    open.mutate(
      { conversation, customer, subject, detail, business, urgency, team, owner, answers },
      {
        onSuccess: ({ number }) => {
          toast.done(t("ticket.opened", { number }));
          done();
        },
      },
    );
  };
  return (
    <form
      className="stack"
      aria-label={t("ticket.new")}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) submit();
      }}
    >
      <p className="muted small">{t("ticket.prefilled")}</p>
      <Field id="ticket-subject" label={t("ticket.subject")}>
        <Input
          id="ticket-subject"
          maxLength={200}
          value={subject}
          onChange={(event) => {
            setSubject(event.target.value);
          }}
        />
      </Field>
      <Field id="ticket-business" label={t("ticket.business")}>
        <Cascader
          id="ticket-business"
          showSearch
          allowClear={false}
          placeholder={t("ticket.business-hint")}
          value={chosen}
          options={options}
          onChange={(path) => {
            setBusiness(path.at(-1) ?? "");
            setAnswers({});
          }}
        />
      </Field>
      {isComplaint && (
        <Alert
          type="warning"
          showIcon
          title={t("ticket.is-complaint")}
          action={
            <Button
              size="small"
              type="primary"
              onClick={() => {
                complain({ subject, facts: detail, business });
              }}
            >
              {t("ticket.complain")}
            </Button>
          }
        />
      )}
      {template && <ClassForm template={template} answers={answers} change={setAnswers} />}
      <Field id="ticket-detail" label={t("ticket.detail")}>
        <Input.TextArea
          id="ticket-detail"
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={4000}
          value={detail}
          onChange={(event) => {
            setDetail(event.target.value);
          }}
        />
      </Field>
      <Radio.Group
        aria-label={t("ticket.urgency")}
        value={urgency}
        onChange={(event) => {
          setUrgency(event.target.value as Urgency);
        }}
        options={[
          { value: "ORDINARY", label: t("urgency.ORDINARY") },
          { value: "URGENT", label: t("urgency.URGENT") },
        ]}
      />
      <Field id="ticket-team" label={t("ticket.team")}>
        <Select
          id="ticket-team"
          value={team}
          onChange={setTeam}
          options={teams.map(({ code, name, department }) => ({
            value: code,
            label: `${inMyLanguage(name)} · ${inMyLanguage(department)}`,
          }))}
        />
      </Field>
      <label className="row">
        <input
          type="checkbox"
          checked={mine}
          onChange={(event) => {
            setMine(event.target.checked);
          }}
        />
        {t("ticket.keep-mine")}
      </label>
      <p className="told">
        <b>{t("told.title")}</b> {t("ticket.told-opened")}
      </p>
      <Button
        type={isComplaint ? "default" : "primary"}
        htmlType="submit"
        disabled={!complete}
        loading={open.isPending}
      >
        {t("ticket.open")}
      </Button>
    </form>
  );
}

interface FieldProps {
  id: string;
  label: string;
  children: React.ReactNode;
}

function Field({ id, label, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
