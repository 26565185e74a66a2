import { Button, Input } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";

interface SaidWhyProps {
  act: string;
  busy: boolean;
  say: (why: string) => void;
}

/** A step that needs words. */
export function SaidWhy({ act, busy, say }: SaidWhyProps) {
  const [why, setWhy] = useState("");
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        say(why.trim());
        setWhy("");
      }}
    >
      <Input
        className="grow"
        aria-label={t("hold.why")}
        placeholder={t("hold.why")}
        maxLength={500}
        value={why}
        onChange={(event) => {
          setWhy(event.target.value);
        }}
      />
      <Button htmlType="submit" loading={busy} disabled={why.trim() === ""}>
        {act}
      </Button>
    </form>
  );
}
