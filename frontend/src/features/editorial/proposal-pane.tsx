import { Link } from "react-router";

import { useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t, tCode } from "@/shared/i18n/i18n";
import { TermBar } from "@/shared/ui/term-bar";
import { When } from "@/shared/ui/when";

import { Decision } from "./decision";
import { Difference } from "./difference";
import { Editor } from "./editor";
import { useProposal, type Proposal } from "./editorial-api";
import { Preview } from "./preview";
import "./editorial.css";

/** One proposal: its proposer writes, others read what it changes and decide. */
export function ProposalPane({ id }: { id: string }) {
  const proposal = useProposal(id);
  const mine = useMe().id === proposal.proposer;
  const writable = proposal.state === "DRAFT" || proposal.state === "REFUSED";
  return (
    <div className="stack proposal-page">
      <Head proposal={proposal} />
      {mine && writable ? (
        <>
          <LastVerdict proposal={proposal} />
          <Editor key={proposal.state} proposal={proposal} />
        </>
      ) : (
        <Reading proposal={proposal} />
      )}
    </div>
  );
}

function Head({ proposal }: { proposal: Proposal }) {
  const staffName = useStaffName();
  const title = proposal.content.wordings.zh?.title ?? "";
  return (
    <div className="row wrap">
      <Link to="/knowledge/editing">{t("editing.back")}</Link>
      <h1>{title === "" ? t("editing.untitled") : title}</h1>
      <span className={`chip ${proposal.state === "REFUSED" ? "red" : "gold"}`}>
        {tCode("proposal", proposal.state)}
      </span>
      <span className="muted small">
        {t("editing.by", { name: staffName(proposal.proposer) })}{" "}
        <When at={proposal.rounds[0]?.submittedAt ?? proposal.draftedAt} />
      </span>
      {proposal.article !== null && (
        <Link to={`/knowledge/articles/${proposal.article}`}>{t("editing.versions")}</Link>
      )}
      <span className="grow" />
      {proposal.clock && (
        <span style={{ width: 200 }}>
          <TermBar clock={proposal.clock} />
        </span>
      )}
    </div>
  );
}

function LastVerdict({ proposal }: { proposal: Proposal }) {
  const last = proposal.rounds.at(-1);
  if (last?.approved !== false) return null;
  return (
    <p className="verdict red">
      <b>{t("editing.refused-because")}</b> {last.verdict}
    </p>
  );
}

function Reading({ proposal }: { proposal: Proposal }) {
  return (
    <div className="editor">
      <div className="stack">
        <p>
          <span className="muted">{t("editing.reason")}：</span>
          {proposal.reason === "" ? "—" : proposal.reason}
        </p>
        {proposal.evidence.length > 0 && (
          <details>
            <summary>{t("editing.evidence", { n: proposal.evidence.length })}</summary>
            <ul className="small">
              {proposal.evidence.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
        <h2>{t(proposal.base === 0 ? "editing.what-is-new" : "editing.what-changes")}</h2>
        <Difference comparison={proposal.difference} />
        <Rounds proposal={proposal} />
      </div>
      <aside className="stack editor-side">
        <Decision proposal={proposal} />
        <Preview content={proposal.content} language="zh" />
      </aside>
    </div>
  );
}

function Rounds({ proposal }: { proposal: Proposal }) {
  const staffName = useStaffName();
  if (proposal.rounds.length === 0) return null;
  return (
    <section>
      <h2>{t("editing.rounds")}</h2>
      <ol className="stack tight">
        {proposal.rounds.map((round) => (
          <li key={round.number} className="round">
            <p>
              {t("editing.round", { n: round.number, name: staffName(round.submittedBy) })}{" "}
              <When at={round.submittedAt} as="moment" />
            </p>
            {round.approved !== null && round.reviewedAt !== null && (
              <p className={round.approved ? "green" : "red"}>
                {staffName(round.reviewedBy)}{" "}
                {t(round.approved ? "editing.approved" : "editing.refused")}{" "}
                <When at={round.reviewedAt} as="moment" /> {round.verdict}
              </p>
            )}
            {round.change.parts.length > 0 && (
              <details>
                <summary>{t("editing.round-change")}</summary>
                <Difference comparison={round.change} />
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
