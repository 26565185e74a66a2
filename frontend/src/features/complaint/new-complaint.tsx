import { Button, Drawer, Select } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";

import { useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { customerName } from "@/shared/directory/customer-name";
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
            <CustomerField chosen={customer} choose={setCustomer} />
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

interface CustomerProps {
  chosen: string | null;
  choose: (customer: string) => void;
}

function CustomerField({ chosen, choose }: CustomerProps) {
  const [words, setWords] = useState("");
  const { data = [], isFetching } = useQuery({
    queryKey: ["customer", "search", words],
    queryFn: () => body(api.GET("/api/desk/customers", { params: { query: { q: words } } })),
    enabled: words.trim() !== "",
  });
  return (
    <Field id="complaint-customer" label={t("complaint.customer")}>
      <Select
        id="complaint-customer"
        showSearch={{ filterOption: false, onSearch: setWords }}
        loading={isFetching}
        placeholder={t("complaint.customer-hint")}
        value={chosen}
        onChange={choose}
        options={data.map((each) => ({
          value: each.id,
          label: `${customerName(each)} ${each.number} ${each.phone ?? ""}`,
        }))}
      />
    </Field>
  );
}
