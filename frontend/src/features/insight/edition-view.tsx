import { Alert, Button, Dropdown, Input } from "antd";
import dayjs from "dayjs";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { language, problemText, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";

import { Empty } from "@/shared/ui/empty";

import { Lines } from "./lines";
import { ReportChart } from "./report-chart";
import { stepOf, useCommentOnEdition, useEdition, type Edition } from "./saved-api";
import { periodWords } from "./saved-list";
import { TotalsTable } from "./totals-table";

/** What a saved report said of one period, and what people said about it; made to be printed. */
export function EditionView({ id }: { id: string }) {
  const { data: edition, error } = useEdition(id);
  const [shown, setShown] = useState("");
  if (error) return <Alert type="error" title={problemText(error)} />;
  if (!edition) return null;
  const { report, body } = edition;
  const one = body.indicators.find(({ code }) => code === shown) ?? body.indicators[0];
  const step = stepOf(report.period);
  return (
    <article className="edition" aria-label={report.title}>
      <header className="row">
        <h2>
          {report.title} · {periodWords(report.period, body.from)}
        </h2>
        <span className="grow" />
        <span className="row no-print">
          <FileButton id={id} />
          <Button
            title={t("report.print-hint")}
            onClick={() => {
              print();
            }}
          >
            {t("report.print")}
          </Button>
        </span>
      </header>
      <p className="report-time">
        {t("saved.span", {
          from: body.from,
          last: dayjs(body.until).subtract(1, "day").format("YYYY-MM-DD"),
          before: body.beforeFrom,
          at: exact(edition.madeAt).slice(0, 16),
        })}
      </p>
      {one && body.totals.length > 0 ? (
        <>
          <TotalsTable report={body} apart={report} shown={one.code} show={setShown} open={null} />
          <ReportChart report={body} one={one} step={step} />
        </>
      ) : (
        <Empty title="report.nothing" hint="saved.nothing-counted" />
      )}
      <Comments edition={edition} />
      {body.lines.length > 0 && (
        <Lines report={body} step={step} apart={report} open={null} whole />
      )}
    </article>
  );
}

function FileButton({ id }: { id: string }) {
  return (
    <Dropdown
      menu={{
        items: [
          { key: "xlsx", label: t("ticket.export.xlsx") },
          { key: "csv", label: t("ticket.export.csv") },
        ],
        onClick: ({ key }) => {
          const query = new URLSearchParams({ format: key, language: language.get() });
          location.assign(`/api/desk/reports/editions/${id}/file?${query.toString()}`);
        },
      }}
    >
      <Button>{t("report.export")}</Button>
    </Dropdown>
  );
}

function Comments({ edition: { id, comments } }: { edition: Edition }) {
  const staffName = useStaffName();
  const [words, setWords] = useState("");
  const comment = useCommentOnEdition(id);
  return (
    <section aria-label={t("saved.comments")} className={comments.length === 0 ? "no-print" : ""}>
      <h3>{t("saved.comments")}</h3>
      <ul>
        {comments.map(({ by, at, words: said }) => (
          <li key={`${at} ${by}`} className="edition-comment">
            <b>{staffName(by)}</b> <span className="muted small">{exact(at).slice(0, 16)}</span>
            <p>{said}</p>
          </li>
        ))}
      </ul>
      <form
        className="row no-print"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() === "") return;
          comment.mutate(words.trim(), {
            onSuccess: () => {
              setWords("");
            },
          });
        }}
      >
        <Input
          aria-label={t("saved.comment")}
          placeholder={t("saved.comment")}
          maxLength={1000}
          value={words}
          onChange={({ target: { value } }) => {
            setWords(value);
          }}
        />
        <Button htmlType="submit" disabled={words.trim() === ""} loading={comment.isPending}>
          {t("saved.comment-send")}
        </Button>
      </form>
    </section>
  );
}
