import { Input, Select } from "antd";
import { useState } from "react";

import { useMe } from "@/shared/directory/me";
import { useStaff } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { FormDrawer } from "@/shared/ui/form-drawer";
import { toast } from "@/shared/ui/toast";

import { useBorrowed, useLend, type Permission } from "./borrowed-api";

/** To whom, what, from when to when and why. */
export function LendForm({ close }: { close: () => void }) {
  const me = useMe();
  const staff = useStaff();
  const { lendable } = useBorrowed();
  const [to, setTo] = useState<string | null>(null);
  const [permissions, setPermissions] = useState<Permission[]>([]);
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const lend = useLend();
  const send = () => {
    if (to === null) return;
    lend.mutate(
      {
        to,
        permissions,
        from: new Date(from === "" ? 0 : from).toISOString(),
        until: new Date(until).toISOString(),
        reason: reason.trim(),
      },
      {
        onSuccess: () => {
          toast.done(t("lending.done"));
          close();
        },
      },
    );
  };
  return (
    <FormDrawer
      size={440}
      title={t("lending.lend")}
      close={close}
      action={t("lending.send")}
      ready={to !== null && permissions.length > 0 && until !== "" && reason.trim() !== ""}
      pending={lend.isPending}
      error={lend.error}
      send={send}
    >
      <Select
        aria-label={t("lending.whom")}
        placeholder={t("lending.whom")}
        showSearch={{ optionFilterProp: "label" }}
        options={staff
          .filter(({ id }) => id !== me.id)
          .map(({ id, name, number }) => ({ value: id, label: `${inMyLanguage(name)} ${number}` }))}
        value={to}
        onChange={setTo}
      />
      <Select
        mode="multiple"
        aria-label={t("lending.what")}
        placeholder={t("lending.what")}
        options={lendable.map((each) => ({ value: each, label: t(`permission.${each}`) }))}
        value={permissions}
        onChange={setPermissions}
      />
      <label className="stack">
        {t("lending.begins")}
        <Input
          type="datetime-local"
          value={from}
          onChange={({ target }) => {
            setFrom(target.value);
          }}
        />
      </label>
      <label className="stack">
        {t("lending.ends")}
        <Input
          type="datetime-local"
          value={until}
          onChange={({ target }) => {
            setUntil(target.value);
          }}
        />
      </label>
      <label className="stack">
        {t("lending.reason")}
        <Input.TextArea
          rows={2}
          maxLength={500}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
          }}
        />
      </label>
    </FormDrawer>
  );
}
