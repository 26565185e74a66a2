import { useSearchParams } from "react-router";

import { Article } from "@/features/knowledge/article";
import { KnowledgeSearch } from "@/features/knowledge/knowledge-search";
import "@/features/knowledge/knowledge.css";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { KnowledgeRoom } from "./knowledge-tabs";

export function KnowledgePage() {
  const [address] = useSearchParams();
  const article = address.get("article");
  return (
    <KnowledgeRoom>
      <div className="knowledge-page">
        <KnowledgeSearch />
        <div className="scroll">
          {article === null ? (
            <Empty title="knowledge.nothing-open" hint="knowledge.nothing-open-hint" />
          ) : (
            <Pane key={article} what="knowledge.article">
              <Article id={article} />
            </Pane>
          )}
        </div>
      </div>
    </KnowledgeRoom>
  );
}
