import { Button } from "antd";
import { useSearchParams } from "react-router";

import { BeginErrand } from "@/features/errand/begin-errand";
import type { List } from "@/features/errand/errand-api";
import { ErrandList } from "@/features/errand/errand-board";
import { ErrandFileView } from "@/features/errand/errand-file";
import { ProcessPlace } from "@/features/process/process-place";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import "@/features/errand/errand.css";
import "@/features/process/process.css";

/** Errands: left whose turn it is, right one of them with its form and its place in the picture. */
export function ErrandsPage() {
  const [address, go] = useSearchParams();
  const view = (address.get("view") ?? "todo") as List;
  const errand = address.get("errand");
  const begins = address.get("begin");
  const show = (next: Record<string, string>) => {
    go({ view, ...next });
  };
  return (
    <div className="errands-page">
      <div className="errand-side">
        <Button
          type="primary"
          onClick={() => {
            show({ begin: "" });
          }}
        >
          {t("errand.begin")}
        </Button>
        <Pane what="errand.list">
          <ErrandList
            view={view}
            chosen={errand}
            show={(next) => {
              go({ view: next });
            }}
            open={({ errand: { id } }) => {
              show({ errand: id });
            }}
          />
        </Pane>
      </div>
      <div className="scroll">
        {errand === null ? (
          <Empty title="errand.pick" />
        ) : (
          <Pane key={errand} what="errand.one">
            <ErrandFileView id={errand} place={<ProcessPlace subject={`errand:${errand}`} />} />
          </Pane>
        )}
      </div>
      {begins !== null && (
        <BeginErrand
          process={begins === "" ? undefined : begins}
          begun={({ card }) => {
            go({ view, errand: card.errand.id });
          }}
          close={() => {
            go((now) => {
              now.delete("begin");
              return now;
            });
          }}
        />
      )}
    </div>
  );
}
