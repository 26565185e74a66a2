import { useSearchParams } from "react-router";

import "@/features/knowledge/knowledge.css";
import { PackDetail } from "@/features/packs/pack-detail";
import { PackExport } from "@/features/packs/pack-export";
import { PackList } from "@/features/packs/pack-list";
import { PackUpload } from "@/features/packs/pack-upload";
import "@/features/packs/packs.css";
import "@/features/ticket/ticket.css";
import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { KnowledgeRoom } from "./knowledge-tabs";

/** Articles in and out as files: left what can be done and what was, right one file. */
export function PacksPage() {
  const [address, setAddress] = useSearchParams();
  const pack = address.get("pack");
  const proposes = useMay("PROPOSE_KNOWLEDGE");
  const publishes = useMay("PUBLISH_KNOWLEDGE");
  const bringsIn = proposes || publishes;
  return (
    <KnowledgeRoom>
      <div className="packs-page">
        <div className="pack-side scroll">
          {bringsIn && (
            <PackUpload
              arrived={({ id }) => {
                setAddress({ pack: id });
              }}
            />
          )}
          <PackExport />
          {bringsIn && (
            <section className="stack tight">
              <h2>{t("packs.history")}</h2>
              <Pane what="packs.history">
                <PackList chosen={pack} />
              </Pane>
            </section>
          )}
        </div>
        <div className="scroll">
          {pack === null || !bringsIn ? (
            <Empty title="packs.begin" hint={bringsIn ? "packs.begin-hint" : "packs.read-hint"} />
          ) : (
            <Pane key={pack} what="packs.preview">
              <PackDetail id={pack} />
            </Pane>
          )}
        </div>
      </div>
    </KnowledgeRoom>
  );
}
