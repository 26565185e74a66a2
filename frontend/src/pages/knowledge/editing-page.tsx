import { Board } from "@/features/editorial/board";
import { Unconfirmed } from "@/features/editorial/unconfirmed";
import "@/features/ticket/ticket.css";
import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

import { KnowledgeRoom } from "./knowledge-tabs";

/** Proposals by step, and below whoever has yet to confirm a changed wording. */
export function EditingPage() {
  const publishes = useMay("PUBLISH_KNOWLEDGE");
  const reviews = useMay("REVIEW_KNOWLEDGE");
  return (
    <KnowledgeRoom>
      <div className="editing-page scroll">
        <Pane what="editing.title">
          <Board />
        </Pane>
        {(publishes || reviews) && (
          <section className="stack unconfirmed">
            <h2>{t("wording.watch")}</h2>
            <Pane what="wording.watch">
              <Unconfirmed />
            </Pane>
          </section>
        )}
      </div>
    </KnowledgeRoom>
  );
}
