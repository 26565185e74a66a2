import { Button, Modal } from "antd";
import { useEffect, useState } from "react";

import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { useUnmask, type MaskedField } from "./customer-api";
import { ReasonForm } from "./reason-form";

interface Shown {
  value: string;
  until: string;
}

/** One protected field: masked, and for a reason in clear for a few minutes. */
export function ProtectedValue({ customer, field }: { customer: string; field: MaskedField }) {
  const may = useMay("UNMASK");
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  const unmask = useUnmask(customer);
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(
      () => {
        setShown(null);
      },
      Math.max(0, Date.parse(shown.until) - Date.now()),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [shown]);
  const name = t(field.identity === null ? `field.${field.field}` : `identity.${field.identity}`);
  return (
    <>
      <dt>{name}</dt>
      <dd className="row">
        <span className={shown ? "in-clear" : ""}>{shown?.value ?? field.masked}</span>
        {may && shown === null && (
          <Button
            size="small"
            aria-label={t("unmask.show-one", { field: name })}
            onClick={() => {
              setAsking(true);
            }}
          >
            {t("unmask.show")}
          </Button>
        )}
        {shown && (
          <Button
            size="small"
            onClick={() => {
              setShown(null);
            }}
          >
            {t("unmask.hide")}
          </Button>
        )}
      </dd>
      <Modal
        open={asking}
        footer={null}
        destroyOnHidden
        title={t("unmask.title", { field: name })}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <ReasonForm
          act={t("unmask.do")}
          busy={unmask.isPending}
          give={(reason) => {
            unmask.mutate(
              { field: field.id, reason },
              {
                onSuccess: (answer) => {
                  setShown(answer);
                  setAsking(false);
                  toast.done(t("unmask.done"));
                },
              },
            );
          }}
        />
      </Modal>
    </>
  );
}
