import { Button } from "antd";
import { useNavigate, useSearchParams } from "react-router";

import { EditionView } from "@/features/insight/edition-view";
import { useSavedReports } from "@/features/insight/saved-api";
import { SavedList } from "@/features/insight/saved-list";
import { t } from "@/shared/i18n/i18n";
import { Watermark } from "@/shared/ui/watermark";

import "./reports.css";

/** Reports that are made of every period, and one of them to be read, commented and printed. */
export function SavedPage() {
  const [address, setAddress] = useSearchParams();
  const navigate = useNavigate();
  const saved = useSavedReports();
  const chosen = address.get("edition") ?? saved[0]?.editions[0]?.id ?? null;
  return (
    <Watermark>
      <div className="reports">
        <header className="row no-print">
          <h2>{t("saved.title")}</h2>
          <span className="grow" />
          <Button onClick={() => void navigate("/reports")}>{t("saved.back")}</Button>
        </header>
        <div className="saved-columns">
          <nav className="no-print" aria-label={t("saved.title")}>
            <SavedList
              chosen={chosen}
              choose={(edition) => {
                setAddress({ edition });
              }}
            />
          </nav>
          {chosen !== null && <EditionView key={chosen} id={chosen} />}
        </div>
      </div>
    </Watermark>
  );
}
