import { Button, Drawer, Table } from "antd";
import { useState } from "react";

import { useMay } from "@/shared/directory/me";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";

import { useIndicators, type IndicatorView } from "./insight-api";
import { SetIndicator } from "./set-indicator";
import { inUnit } from "./words";

/** What each figure means: from which counts, for what target, whose it is. */
export function IndicatorSheet({ done }: { done: () => void }) {
  const indicators = useIndicators();
  const sets = useMay("SET_INDICATORS");
  const [changed, setChanged] = useState<IndicatorView | null>(null);
  return (
    <Drawer open size={900} title={t("indicator.title")} onClose={done} destroyOnHidden>
      <Table<IndicatorView>
        size="small"
        rowKey="code"
        dataSource={indicators}
        pagination={false}
        columns={[
          {
            key: "name",
            title: t("indicator.name"),
            render: (_, { name, about }) => (
              <>
                <b>{inMyLanguage(name)}</b>
                <br />
                <small>{inMyLanguage(about)}</small>
              </>
            ),
          },
          {
            key: "formula",
            title: t("indicator.formula"),
            render: (_, { numerator, denominator }) => (
              <code>{denominator === null ? numerator : `(${numerator}) / (${denominator})`}</code>
            ),
          },
          {
            key: "target",
            title: t("indicator.target"),
            align: "right",
            render: (_, { target, unit, good }) =>
              target === null ? "—" : `${good === "UP" ? "≥" : "≤"} ${inUnit(target, unit)}`,
          },
          {
            key: "owner",
            title: t("indicator.owner"),
            render: (_, { owner }) => tCode("indicator.owner", owner),
          },
          { key: "version", title: t("indicator.version"), dataIndex: "version", align: "right" },
          ...(sets
            ? [
                {
                  key: "set",
                  title: "",
                  render: (_: unknown, one: IndicatorView) => (
                    <Button
                      size="small"
                      onClick={() => {
                        setChanged(one);
                      }}
                    >
                      {t("indicator.set")}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {changed && (
        <SetIndicator
          one={changed}
          done={() => {
            setChanged(null);
          }}
        />
      )}
    </Drawer>
  );
}
