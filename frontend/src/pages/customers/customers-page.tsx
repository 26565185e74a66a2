import { Input } from "antd";
import { useState } from "react";
import { useSearchParams } from "react-router";

import { CustomerCard } from "@/features/customer/customer-card";
import { CustomerSearch } from "@/features/customer/customer-search";
import { ErrandSection } from "@/features/errand/errand-section";
import { HoldForm } from "@/features/protection/hold-form";
import { FileRequest } from "@/features/rights/file-request";
import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";
import { Watermark } from "@/shared/ui/watermark";

import "./customers.css";

/** Looking one customer up. What is searched for never stands in the address of the page. */
export function CustomersPage() {
  const [address, setAddress] = useSearchParams();
  const [words, setWords] = useState("");
  const keepsRetention = useMay("MANAGE_RETENTION");
  const worksTickets = useMay("WORK_TICKETS");
  const chosen = address.get("customer");
  return (
    <div className="customers-page">
      <header>
        <h2>{t("customers.title")}</h2>
        <Input.Search
          allowClear
          autoFocus
          aria-label={t("customers.search")}
          placeholder={t("customers.search")}
          maxLength={100}
          onSearch={(value) => {
            setWords(value.trim());
          }}
        />
      </header>
      <div className="found scroll">
        <Pane what="customers.title">
          <CustomerSearch
            words={words}
            chosen={chosen}
            choose={(customer) => {
              setAddress({ customer });
            }}
          />
        </Pane>
      </div>
      <div className="shown scroll">
        {chosen === null ? (
          <Empty title="customers.choose" hint="customers.choose-hint" />
        ) : (
          <Pane key={chosen} what="customer.card">
            <Watermark>
              <CustomerCard id={chosen} />
              {worksTickets && <ErrandSection about={{ customer: chosen }} customer={chosen} />}
              <FileRequest customer={chosen} />
              {keepsRetention && <HoldForm customer={chosen} />}
            </Watermark>
          </Pane>
        )}
      </div>
    </div>
  );
}
