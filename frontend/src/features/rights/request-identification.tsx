import { Button, Input, Select } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import { useIdentify, type DataRequest } from "./rights-api";

const levels = ["1", "2", "3", "4"] as const;

/** How it was checked that it is the customer who asks. */
export function Identification({ request }: { request: DataRequest }) {
  const [level, setLevel] = useState(Math.max(request.level, request.needs));
  const [how, setHow] = useState("");
  const identify = useIdentify(request.card.id);
  return (
    <form
      className="row wrap"
      aria-label={t("rights.identify")}
      onSubmit={(event) => {
        event.preventDefault();
        identify.mutate({ level, how: how.trim() });
      }}
    >
      <Select
        aria-label={t("rights.level")}
        value={level}
        onChange={setLevel}
        options={levels.map((each) => ({ value: Number(each), label: t(`rights.level.${each}`) }))}
        style={{ width: 220 }}
      />
      <Input
        className="grow"
        aria-label={t("rights.how")}
        placeholder={t("rights.how-example")}
        maxLength={300}
        value={how}
        onChange={({ target }) => {
          setHow(target.value);
        }}
      />
      <Button htmlType="submit" loading={identify.isPending} disabled={how.trim() === ""}>
        {t("rights.identify")}
      </Button>
      {identify.error && <span role="alert">{problemText(identify.error)}</span>}
    </form>
  );
}
