import { Alert, Button, DatePicker, Form } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";

import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { FormDrawer } from "@/shared/ui/form-drawer";

import { useRecountDay } from "./insight-api";

/** The way to another count of one day, for whoever sets indicators. */
export function RecountDay({ day }: { day: string }) {
  const counts = useMay("SET_INDICATORS");
  const [open, setOpen] = useState(false);
  if (!counts) return null;
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("recount.open")}
      </Button>
      {open && (
        <RecountSheet
          day={day}
          done={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

/** One day counted again from the journal: which version it is now, and how many figures are others than before. */
function RecountSheet({ day, done }: { day: string; done: () => void }) {
  const [wanted, setWanted] = useState<Dayjs>(dayjs(day));
  const recount = useRecountDay();
  return (
    <FormDrawer
      size={420}
      title={t("recount.title")}
      close={done}
      action={t("recount.send")}
      ready
      pending={recount.isPending}
      error={recount.error}
      send={() => {
        recount.mutate(wanted.format("YYYY-MM-DD"));
      }}
    >
      <p className="muted">{t("recount.hint")}</p>
      <Form.Item label={t("recount.day")} layout="vertical" required>
        <DatePicker
          aria-label={t("recount.day")}
          allowClear={false}
          maxDate={dayjs()}
          value={wanted}
          onChange={(chosen) => {
            recount.reset();
            if (chosen) setWanted(chosen);
          }}
        />
      </Form.Item>
      {recount.data && (
        <Alert
          type="success"
          role="status"
          title={t("recount.done", {
            day: recount.variables,
            version: recount.data.version,
            n: recount.data.changed,
          })}
        />
      )}
    </FormDrawer>
  );
}
