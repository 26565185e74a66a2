import { useSearchParams } from "react-router";

import { t } from "@/shared/i18n/i18n";

import { useVote, type Finding } from "./knowledge-api";

/** Whether colleagues found it useful; one voice each, pressed again it is taken back. */
export function KnowledgeVotes({ finding }: { finding: Finding }) {
  const [address] = useSearchParams();
  const vote = useVote(finding, address.get("q") ?? "");
  const { useful, useless, mine } = finding.votes;
  return (
    <span className="row votes">
      <button
        type="button"
        className="facet"
        aria-pressed={mine === true}
        onClick={() => {
          vote.mutate(mine === true ? null : true);
        }}
      >
        {t("knowledge.useful")} {useful > 0 && <span className="muted">{useful}</span>}
      </button>
      <button
        type="button"
        className="facet"
        aria-pressed={mine === false}
        onClick={() => {
          vote.mutate(mine === false ? null : false);
        }}
      >
        {t("knowledge.useless")} {useless > 0 && <span className="muted">{useless}</span>}
      </button>
    </span>
  );
}
