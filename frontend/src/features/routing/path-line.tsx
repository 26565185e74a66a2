import { useBusinessName } from "@/shared/directory/catalog";
import { useMe } from "@/shared/directory/me";
import { useStaffName, useTeamName } from "@/shared/directory/staff";
import { t, tCode } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";

import { reasonWords } from "./reason-words";
import { usePath } from "./routing-api";

/** 〔接入〕网页 → 智能客服 → 您（为什么是您）. */
export function PathLine({ id, channel }: { id: string; channel: string }) {
  const steps = usePath(id);
  const me = useMe();
  const staffName = useStaffName();
  const teamName = useTeamName();
  const names = { business: useBusinessName(), team: teamName };
  return (
    <ol className="path-line row small muted" aria-label={t("path.title")}>
      <li>{tCode("channel", channel)}</li>
      <li>{t("path.assistant")}</li>
      {steps.map((step) => {
        const words = step.reasons.map((reason) => reasonWords(reason, names)).join("，");
        const why = [step.reason === "" ? "" : tCode("reason", step.reason), words]
          .filter((part) => part !== "")
          .join("；");
        const to =
          step.to === null
            ? step.team === null
              ? t("path.queue")
              : teamName(step.team)
            : step.to === me.id
              ? t("path.you")
              : staffName(step.to);
        return (
          <li key={step.at + step.step} title={`${exact(step.at)} ${why}`}>
            <b>{to}</b>
            {why !== "" && `（${why}）`}
          </li>
        );
      })}
    </ol>
  );
}
