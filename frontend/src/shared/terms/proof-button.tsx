import { useSuspenseQuery } from "@tanstack/react-query";
import { Button, Drawer } from "antd";
import { useState } from "react";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import { t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

import { ProofView } from "./proof-view";

/** Opens how the due moment of a clock was computed. */
export function ProofButton({ clock }: { clock: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        type="link"
        size="small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("terms.proof")}
      </Button>
      <Drawer
        open={open}
        size={560}
        title={t("terms.proof")}
        destroyOnHidden
        onClose={() => {
          setOpen(false);
        }}
      >
        <Pane what="terms.proof">
          <Proof clock={clock} />
        </Pane>
      </Drawer>
    </>
  );
}

function Proof({ clock }: { clock: string }) {
  const proof = useSuspenseQuery({
    queryKey: keys.proof(clock),
    queryFn: () =>
      body(api.GET("/api/desk/clocks/{id}/proof", { params: { path: { id: clock } } })),
  }).data;
  return <ProofView proof={proof} />;
}
