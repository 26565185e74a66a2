import { Alert } from "antd";
import type { ReactNode } from "react";
import { Link } from "react-router";

import { customerName } from "@/shared/directory/customer-name";
import { useMay } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { CaseApprovals } from "./case-approvals";
import { CaseClocks, CaseHistory } from "./case-course";
import { CaseEvidence } from "./case-evidence";
import { CaseLetters } from "./case-letters";
import { CaseMade } from "./case-made";
import { CaseMeasures } from "./case-measures";
import { CaseRechecks } from "./case-rechecks";
import { Alike, Repeated } from "./case-others";
import { CaseWork } from "./case-work";
import { useCase, type Sheet } from "./complaint-api";
import "./complaint.css";
import { DoorWords, GradeChip, StepChip } from "./complaint-look";
import { fen } from "./fen";
import { MoreActs } from "./more-acts";

interface CaseProps {
  id: string;
  /** What other departments were asked about it, and its place in the process. */
  children: ReactNode;
}

/** One complaint: its story, its terms, its papers, and what is to be done next. */
export function CaseView({ id, children }: CaseProps) {
  const file = useCase(id);
  const { complaint, customer, clocks } = file.card;
  const { step } = complaint.progress;
  const handles = useMay("HANDLE_COMPLAINTS");
  return (
    <div className="page complaint-page">
      <div className="stack">
        <div className="row wrap">
          <Link to="/complaints" aria-label={t("complaint.back")}>
            ←
          </Link>
          <h1>{complaint.account.subject}</h1>
          <StepChip step={step} />
          <GradeChip complaint={complaint} />
          {complaint.repeats > 0 && (
            <span className="chip amber">
              {t("complaint.repeated-times", { n: complaint.repeats })}
            </span>
          )}
        </div>
        {!complaint.mayFile && (
          <Alert type="warning" showIcon title={t("complaint.may-not-file")} />
        )}
        {handles && <Repeated file={file} />}
        <Facts complaint={complaint} name={customerName(customer)} phone={customer.phone} />
        <CaseMade complaint={complaint} />
        <section className="complaint-next" aria-label={t("complaint.next")}>
          <h2>{t("complaint.next")}</h2>
          <CaseApprovals file={file} />
          {handles && (
            <>
              <CaseWork complaint={complaint} />
              <MoreActs file={file} />
            </>
          )}
        </section>
        {handles && <CaseRechecks file={file} />}
        <CaseLetters file={file} writes={handles} />
        {handles && <CaseMeasures file={file} />}
        <CaseEvidence file={file} adds={handles} />
        {children}
      </div>
      <aside className="stack">
        <CaseClocks clocks={clocks} />
        <Alike cards={file.alike} />
        <CaseHistory facts={file.history} />
      </aside>
    </div>
  );
}

interface FactsProps {
  complaint: Sheet;
  name: string;
  phone: string | null;
}

function Facts({ complaint, name, phone }: FactsProps) {
  const staffName = useStaffName();
  const { account, filer } = complaint;
  return (
    <dl className="facts">
      <dt>{t("complaint.number")}</dt>
      <dd>
        {complaint.number} · <DoorWords complaint={complaint} /> ·{" "}
        <When at={complaint.receivedAt} as="moment" />
      </dd>
      <dt>{t("complaint.customer")}</dt>
      <dd>
        {name} · {phone ?? "—"}
        {filer.kind !== "COMPLAINANT" &&
          ` · ${t(`complaint.filer.${filer.kind}`)} ${filer.name} ${filer.representatives.join("、")} ${filer.authority}`}
        {account.vulnerability.map((each) => (
          <span key={each} className="chip amber">
            {t(`complaint.vulnerable.${each}`)}
          </span>
        ))}
      </dd>
      <dt>{t("complaint.facts")}</dt>
      <dd className="words">{account.facts}</dd>
      <dt>{t("complaint.demand")}</dt>
      <dd>
        {account.demand === "" ? "—" : account.demand}
        {account.claimFen !== null && ` · ${fen(account.claimFen)}`}
      </dd>
      {(account.products.length > 0 || account.branch !== "") && (
        <>
          <dt>{t("complaint.products")}</dt>
          <dd>{[...account.products, account.branch].filter((each) => each !== "").join(" · ")}</dd>
        </>
      )}
      {account.named.length > 0 && (
        <>
          <dt>{t("complaint.named")}</dt>
          <dd>
            {account.named.map(staffName).join("、")}{" "}
            <span className="muted small">{t("complaint.recusal")}</span>
          </dd>
        </>
      )}
      <dt>{t("complaint.owner")}</dt>
      <dd>
        {complaint.progress.owner === null
          ? t("complaint.nobody")
          : staffName(complaint.progress.owner)}
      </dd>
      {complaint.conversation !== null && (
        <>
          <dt>{t("complaint.conversation")}</dt>
          <dd>
            <Link to={`/records?conversation=${complaint.conversation}`}>
              {t("complaint.see-conversation")}
            </Link>
          </dd>
        </>
      )}
    </dl>
  );
}
