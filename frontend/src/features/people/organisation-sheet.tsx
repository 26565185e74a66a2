import { Alert, AutoComplete, Button, Drawer, Input } from "antd";
import { useState } from "react";

import { useTeams } from "@/shared/directory/staff";
import { problemText, t, type Message } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { useChangeOrganisation, type Change } from "./organisation-api";

/** One team, branch or department: a new one with its code, or another name of one that is there. */
export function OrganisationSheet({ change, done }: { change: Change; done: () => void }) {
  const [next, setNext] = useState(change);
  const send = useChangeOrganisation();
  const isNew = next.kind === "new-team" || next.kind === "new-branch";
  const words = [next.name.zh, next.name.en];
  if (isNew) words.push(next.code);
  if (next.kind === "new-team") words.push(next.department.zh, next.department.en);
  return (
    <Drawer open size={480} title={t(`organisation.${next.kind}`)} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate(next, {
            onSuccess: () => {
              toast.done(t(isNew ? "organisation.added" : "organisation.renamed"));
              done();
            },
          });
        }}
      >
        <Line
          name="zh"
          label="organisation.name-zh"
          value={next.name.zh}
          change={(zh) => {
            setNext({ ...next, name: { ...next.name, zh } });
          }}
        />
        <Line
          name="en"
          label="organisation.name-en"
          value={next.name.en}
          change={(en) => {
            setNext({ ...next, name: { ...next.name, en } });
          }}
        />
        {isNew && (
          <Line
            name="code"
            label="organisation.code"
            hint="organisation.code-hint"
            value={next.code}
            change={(code) => {
              setNext({ ...next, code });
            }}
          />
        )}
        {next.kind === "new-team" && (
          <Department
            department={next.department}
            change={(department) => {
              setNext({ ...next, department });
            }}
          />
        )}
        {send.error && <Alert type="error" title={problemText(send.error)} />}
        <div className="row">
          <span className="grow" />
          <Button
            type="primary"
            htmlType="submit"
            disabled={words.some((word) => word.trim() === "")}
            loading={send.isPending}
          >
            {t(isNew ? "organisation.add" : "organisation.rename")}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}

interface LineProps {
  name: string;
  label: Message;
  hint?: Message;
  value: string;
  disabled?: boolean;
  change: (value: string) => void;
}

function Line({ name, label, hint, value, disabled = false, change }: LineProps) {
  return (
    <div className="field">
      <label htmlFor={`organisation-${name}`}>{t(label)}</label>
      <Input
        id={`organisation-${name}`}
        autoComplete="off"
        maxLength={60}
        disabled={disabled}
        value={value}
        onChange={({ target }) => {
          change(target.value);
        }}
      />
      {hint && <p className="muted small">{t(hint)}</p>}
    </div>
  );
}

type Names = Change["name"];

/** One that is there, whose English name is known, or a new one. */
function Department({
  department,
  change,
}: {
  department: Names;
  change: (department: Names) => void;
}) {
  const known = new Map(useTeams().map((team) => [team.department.zh, team.department.en]));
  return (
    <>
      <div className="field">
        <label htmlFor="organisation-department">{t("organisation.department-zh")}</label>
        <AutoComplete
          id="organisation-department"
          value={department.zh}
          options={[...known.keys()].map((value) => ({ value }))}
          onChange={(zh: string) => {
            change({ zh, en: known.get(zh) ?? (known.has(department.zh) ? "" : department.en) });
          }}
        />
      </div>
      <Line
        name="department-en"
        label="organisation.department-en"
        value={department.en}
        disabled={known.has(department.zh)}
        change={(en) => {
          change({ ...department, en });
        }}
      />
    </>
  );
}
