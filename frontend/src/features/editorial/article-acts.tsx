import { Button, Drawer, Input } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";

import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";

import { useBegin, useWithdraw, type NewArticle } from "./editorial-api";

interface ArticleActsProps {
  id: string;
  content: NewArticle;
  inForce: boolean;
}

/** What this person may do with an article: propose a change, or take it out in an emergency. */
export function ArticleActs({ id, content, inForce }: ArticleActsProps) {
  const begin = useBegin();
  const navigate = useNavigate();
  const [withdrawing, setWithdrawing] = useState(false);
  const proposes = useMay("PROPOSE_KNOWLEDGE");
  const publishes = useMay("PUBLISH_KNOWLEDGE");
  return (
    <>
      {proposes && (
        <Button
          loading={begin.isPending}
          onClick={() => {
            begin.mutate(
              { content, reason: "" },
              { onSuccess: (proposal) => void navigate(`/knowledge/editing/${proposal.id}`) },
            );
          }}
        >
          {t("life.change")}
        </Button>
      )}
      {publishes && inForce && (
        <Button
          danger
          onClick={() => {
            setWithdrawing(true);
          }}
        >
          {t("life.withdraw")}
        </Button>
      )}
      {withdrawing && (
        <Withdrawal
          id={id}
          done={() => {
            setWithdrawing(false);
          }}
        />
      )}
    </>
  );
}

function Withdrawal({ id, done }: { id: string; done: () => void }) {
  const [reason, setReason] = useState("");
  const withdraw = useWithdraw(id);
  return (
    <Drawer open size={420} title={t("life.withdraw")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          withdraw.mutate(reason.trim(), { onSuccess: done });
        }}
      >
        <p>{t("life.withdraw-hint")}</p>
        <label htmlFor="withdrawal">{t("life.withdraw-reason")}</label>
        <Input.TextArea
          id="withdrawal"
          autoFocus
          rows={4}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
          }}
        />
        <Button
          danger
          type="primary"
          htmlType="submit"
          disabled={reason.trim() === ""}
          loading={withdraw.isPending}
        >
          {t("life.withdraw-now")}
        </Button>
      </form>
    </Drawer>
  );
}
