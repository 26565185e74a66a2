import { Button, Checkbox, Select } from "antd";
import { useState, type ReactNode } from "react";

import { Problem } from "@/shared/api/problem";
import { inMyLanguage, problemText, t, tCode } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { toast } from "@/shared/ui/toast";

import {
  levelOf,
  useCheck,
  useGoOn,
  useProducts,
  useSuitability,
  type SaleCheck,
} from "./suitability-api";

interface CheckProps {
  customer: string;
  /** What it says when the server refuses because a manual was not followed. */
  missing?: ReactNode;
}

/** Before a product is sold: does it suit this customer? The answer is kept, and nothing goes on against it. */
export function SuitabilityCheck({ customer, missing }: CheckProps) {
  const products = useProducts();
  const { level, validUntil, checks } = useSuitability(customer);
  const [product, setProduct] = useState<string | null>(null);
  const check = useCheck(customer);
  const shown = checks.find(({ id }) => id === check.data?.id) ?? check.data;
  return (
    <section className="stack" aria-label={t("suitability.check")}>
      <h3>{t("suitability.check")}</h3>
      <p className="small muted">
        {level === null
          ? t("suitability.none")
          : t("suitability.level", { level, until: validUntil ?? "" })}
      </p>
      <div className="row">
        <Select
          className="grow"
          aria-label={t("suitability.product")}
          placeholder={t("suitability.product")}
          value={product}
          options={products.map((each) => ({
            value: each.code,
            label: `${inMyLanguage(each.name)} R${String(levelOf(each))}`,
          }))}
          onChange={(chosen) => {
            setProduct(chosen);
            check.reset();
          }}
        />
        <Button
          disabled={product === null}
          loading={check.isPending}
          onClick={() => {
            if (product !== null) check.mutate(product);
          }}
        >
          {t("suitability.do")}
        </Button>
      </div>
      {check.error && <span role="alert">{problemText(check.error)}</span>}
      {shown && <Result customer={customer} check={shown} missing={missing} />}
    </section>
  );
}

function Result({ customer, check, missing }: CheckProps & { check: SaleCheck }) {
  const [done, setDone] = useState<string[]>([]);
  const goOn = useGoOn(customer);
  const { data, suitable, reasons, duties } = check;
  const values = {
    product: data.productLevel,
    issuer: data.issuerLevel,
    seller: data.sellerLevel,
    customer: data.customerLevel ?? "",
    until: data.validUntil ?? "",
    age: data.age ?? "",
  };
  return (
    <div className="stack" role="status">
      <p>
        <span className={`chip ${suitable ? "" : "red"}`}>
          {t(suitable ? "suitability.suits" : "suitability.suits-not")}
        </span>
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            {reason === "level-too-high"
              ? t("suitability.reason.level-too-high", values)
              : reason === "assessment-expired"
                ? t("suitability.reason.assessment-expired", values)
                : t("suitability.reason.not-assessed")}
          </li>
        ))}
        {data.issuerLevel !== data.sellerLevel && (
          <li className="small muted">{t("suitability.two-ratings", values)}</li>
        )}
        {duties.length > 0 && <li>{t("suitability.elder", values)}</li>}
      </ul>
      {suitable && duties.length > 0 && (
        <Checkbox.Group
          aria-label={t("suitability.duties")}
          value={done}
          options={duties.map((duty) => ({ value: duty, label: tCode("suitability.duty", duty) }))}
          onChange={setDone}
        />
      )}
      <p className="small muted">
        {t("suitability.evidence", { id: check.id.slice(0, 8), at: exact(check.at).slice(0, 16) })}
      </p>
      <Button
        type="primary"
        disabled={
          !suitable || check.wentOnAt !== null || duties.some((duty) => !done.includes(duty))
        }
        loading={goOn.isPending}
        onClick={() => {
          goOn.mutate(
            { check: check.id, duties: done },
            {
              onSuccess: () => {
                toast.done(t("suitability.went-on"));
              },
            },
          );
        }}
      >
        {t(check.wentOnAt === null ? "suitability.go-on" : "suitability.went-on")}
      </Button>
      {goOn.error && <span role="alert">{problemText(goOn.error)}</span>}
      {goOn.error instanceof Problem && goOn.error.code === "manual.not-followed" && missing}
    </div>
  );
}
