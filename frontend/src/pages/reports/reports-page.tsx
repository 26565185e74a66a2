import { Alert, Button, Dropdown } from "antd";
import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";

import { AskBar } from "@/features/insight/ask-bar";
import {
  addressOf,
  askedOf,
  closer,
  fitting,
  inside,
  outside,
  type Asked,
} from "@/features/insight/asked";
import { CrossTable } from "@/features/insight/cross-table";
import { IndicatorSheet } from "@/features/insight/indicator-sheet";
import { useIndicators, useReport } from "@/features/insight/insight-api";
import { Lines } from "@/features/insight/lines";
import { RecountDay } from "@/features/insight/recount-day";
import { ReportChart } from "@/features/insight/report-chart";
import { SaveReport } from "@/features/insight/save-report";
import { TotalsTable } from "@/features/insight/totals-table";
import { language, problemText, t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Watermark } from "@/shared/ui/watermark";

import "./reports.css";

/** Figures of a time: totals beside the time before, one of them as a picture, every step as a line. */
export function ReportsPage() {
  const [address, setAddress] = useSearchParams();
  const asked = askedOf(address);
  const indicators = useIndicators();
  const { data: report, error } = useReport(asked);
  const [shown, setShown] = useState("");
  const [saving, setSaving] = useState(false);
  const navigate = useNavigate();
  const [definitions, setDefinitions] = useState(false);
  const ask = (change: Partial<Asked>) => {
    setAddress(addressOf(fitting({ ...asked, ...change })));
  };
  const back = outside(asked);
  const one = report?.indicators.find(({ code }) => code === shown) ?? report?.indicators[0];
  return (
    <Watermark>
      <div className="reports">
        <header className="row no-print">
          <h2>{t("report.title")}</h2>
          <span className="grow" />
          <Button
            onClick={() => {
              setDefinitions(true);
            }}
          >
            {t("indicator.open")}
          </Button>
          <Button
            onClick={() => {
              setSaving(true);
            }}
          >
            {t("saved.save")}
          </Button>
          <Button onClick={() => void navigate("/reports/saved")}>{t("saved.title")}</Button>
          <RecountDay day={asked.from} />
          <ExportButton asked={asked} />
          <Button
            title={t("report.print-hint")}
            onClick={() => {
              print();
            }}
          >
            {t("report.print")}
          </Button>
        </header>
        <div className="no-print">
          <AskBar asked={asked} indicators={indicators} ask={ask} />
        </div>
        {error && <Alert type="error" title={problemText(error)} />}
        {report && (
          <p className="report-time">
            {t("report.span", {
              from: report.from,
              until: report.until,
              before: report.beforeFrom,
            })}
            {back !== null && (
              <Button
                type="link"
                size="small"
                onClick={() => {
                  ask(back);
                }}
              >
                {t(`report.back.${back.dimension}`)}
              </Button>
            )}
          </p>
        )}
        {report?.wholeSince && (
          <p className="report-time">{t("report.whole-since", { day: report.wholeSince })}</p>
        )}
        {report && one && report.totals.length > 0 ? (
          <>
            <TotalsTable
              report={report}
              apart={asked}
              shown={one.code}
              show={setShown}
              open={
                inside(asked, "") === null
                  ? null
                  : (value) => {
                      ask(inside(asked, value) ?? {});
                    }
              }
            />
            {asked.second !== null && asked.within === "" && (
              <CrossTable report={report} apart={asked} one={one} />
            )}
            <ReportChart
              report={report}
              one={one}
              step={asked.step}
              hours={asked.step === "MINUTE" ? asked : null}
            />
            <Lines
              report={report}
              step={asked.step}
              apart={asked}
              open={
                closer(asked, asked.from) === null
                  ? null
                  : (at) => {
                      ask(closer(asked, at) ?? {});
                    }
              }
            />
          </>
        ) : (
          report && <Empty title="report.nothing" hint="report.nothing-hint" />
        )}
        {saving && (
          <SaveReport
            asked={asked}
            done={() => {
              setSaving(false);
            }}
            saved={() => void navigate("/reports/saved")}
          />
        )}
        {definitions && (
          <IndicatorSheet
            done={() => {
              setDefinitions(false);
            }}
          />
        )}
      </div>
    </Watermark>
  );
}

/** As a file with numerators and denominators; the server keeps who took it. */
function ExportButton({ asked }: { asked: Asked }) {
  return (
    <Dropdown
      menu={{
        items: [
          { key: "xlsx", label: t("ticket.export.xlsx") },
          { key: "csv", label: t("ticket.export.csv") },
        ],
        onClick: ({ key }) => {
          const query = new URLSearchParams({
            ...addressOf(asked),
            format: key,
            language: language.get(),
          });
          location.assign(`/api/desk/reports/file?${query.toString()}`);
        },
      }}
    >
      <Button>{t("report.export")}</Button>
    </Dropdown>
  );
}
