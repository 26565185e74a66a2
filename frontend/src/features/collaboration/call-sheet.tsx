import { Button, Drawer, Input } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";

import { useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";

import { useCall } from "./joint-api";
import { PeopleSelect } from "./people-select";

const callers = ["HEAD_DEPARTMENT", "WATCH_FLOOR", "APPROVE_COMPLAINTS"] as const;

/** For whoever may call people of several departments together around a matter. */
export function CallButton({ about }: { about: string }) {
  const { permissions } = useMe();
  const [open, setOpen] = useState(false);
  if (!callers.some((needed) => permissions.includes(needed))) return null;
  return (
    <span>
      <Button
        size="small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("joint.call")}
      </Button>
      {open && (
        <CallSheet
          about={about}
          cancel={() => {
            setOpen(false);
          }}
        />
      )}
    </span>
  );
}

function CallSheet({ about, cancel }: { about: string; cancel: () => void }) {
  const me = useMe();
  const navigate = useNavigate();
  const [title, setTitle] = useState("");
  const [members, setMembers] = useState<string[]>([]);
  const call = useCall();
  const complete = title.trim() !== "" && members.length > 0;
  return (
    <Drawer open size={460} title={t("joint.call")} onClose={cancel} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!complete) return;
          call.mutate(
            { about, title: title.trim(), members },
            { onSuccess: ({ team }) => void navigate(`/joint/${team.id}`) },
          );
        }}
      >
        <label htmlFor="joint-title">{t("joint.name")}</label>
        <Input
          id="joint-title"
          autoFocus
          maxLength={200}
          value={title}
          onChange={(event) => {
            setTitle(event.target.value);
          }}
        />
        <label htmlFor="joint-members">{t("joint.members")}</label>
        <PeopleSelect id="joint-members" value={members} set={setMembers} without={[me.id]} />
        <p className="muted small">{t("joint.call-hint")}</p>
        <Button type="primary" htmlType="submit" disabled={!complete} loading={call.isPending}>
          {t("joint.call")}
        </Button>
      </form>
    </Drawer>
  );
}
