import { Button } from "antd";

import { useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";

import { useArchive, useTake } from "./complaint-api";
import { GradeForm } from "./grade-form";
import {
  AnswerForm,
  CloseForm,
  FindingsForm,
  ProposalForm,
  ResolveForm,
  type WorkProps,
} from "./step-forms";

/** What is to be done next, as a form; the server decides again whether it may be. */
export function CaseWork({ complaint }: WorkProps) {
  const me = useMe();
  const take = useTake(complaint.id);
  const archive = useArchive(complaint.id);
  const { step, owner, findings, proposal } = complaint.progress;
  switch (step) {
    case "RECEIVED":
      return <GradeForm complaint={complaint} />;
    case "GRADED":
      return (
        <Button
          type="primary"
          loading={take.isPending}
          onClick={() => {
            take.mutate(me.id);
          }}
        >
          {t("complaint.do.take")}
        </Button>
      );
    case "INVESTIGATING":
      return (
        <>
          {findings === null ? (
            <FindingsForm complaint={complaint} />
          ) : (
            <ProposalForm complaint={complaint} />
          )}
          {owner !== me.id && (
            <Button
              loading={take.isPending}
              onClick={() => {
                take.mutate(me.id);
              }}
            >
              {t("complaint.do.take-over")}
            </Button>
          )}
        </>
      );
    case "PROPOSED":
      return proposal?.cleared === true ? (
        <AnswerForm complaint={complaint} />
      ) : (
        <p className="muted">{t("complaint.waits-for-approval")}</p>
      );
    case "CONTESTED":
      return (
        <>
          <ProposalForm complaint={complaint} />
          <ResolveForm complaint={complaint} />
        </>
      );
    case "AGREED":
      return <ResolveForm complaint={complaint} />;
    case "RESOLVED":
      return <p className="muted">{t("complaint.write-decision")}</p>;
    case "TOLD":
    case "SATISFIED":
    case "UNSATISFIED":
      return <CloseForm complaint={complaint} />;
    case "CLOSED":
      return (
        <Button
          loading={archive.isPending}
          onClick={() => {
            archive.mutate();
          }}
        >
          {t("complaint.do.archive")}
        </Button>
      );
    default:
      return null;
  }
}
