import { Button, Drawer } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";

import { CustomerPicker } from "@/shared/directory/customer-picker";
import { t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

import { Field } from "./field";
import { FileForm } from "./file-form";

/** A complaint that came in by telephone, letter, branch or a regulator. */
export function NewComplaint() {
  const [open, setOpen] = useState(false);
  const [customer, setCustomer] = useState<string | null>(null);
  const navigate = useNavigate();
  const close = () => {
    setOpen(false);
    setCustomer(null);
  };
  return (
    <>
      <Button
        type="primary"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("complaint.new")}
      </Button>
      {open && (
        <Drawer open size={560} title={t("complaint.new")} onClose={close} destroyOnHidden>
          <div className="stack">
            <Field id="complaint-customer" label={t("complaint.customer")}>
              <CustomerPicker id="complaint-customer" chosen={customer} choose={setCustomer} />
            </Field>
            {customer !== null && (
              <Pane key={customer} what="complaint.new">
                <FileForm
                  customer={customer}
                  conversation={null}
                  done={(id) => {
                    close();
                    void navigate(`/complaints/${id}`);
                  }}
                />
              </Pane>
            )}
          </div>
        </Drawer>
      )}
    </>
  );
}
