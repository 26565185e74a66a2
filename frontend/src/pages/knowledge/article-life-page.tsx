import { useParams } from "react-router";

import { ArticleLife } from "@/features/editorial/article-life";
import { Pane } from "@/shared/ui/pane";

import { KnowledgeRoom } from "./knowledge-tabs";

export function ArticleLifePage() {
  const { id = "" } = useParams();
  return (
    <KnowledgeRoom>
      <div className="editing-page scroll">
        <Pane key={id} what="knowledge.article">
          <ArticleLife id={id} />
        </Pane>
      </div>
    </KnowledgeRoom>
  );
}
