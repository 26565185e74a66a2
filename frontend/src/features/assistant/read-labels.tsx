import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";
import { useCommands } from "@/shared/commands/commands";
import { useBusinessName } from "@/shared/directory/catalog";
import { t, tCode } from "@/shared/i18n/i18n";

import "./read-labels.css";

type Label = Schema<"ProposedLabel">;

const path = (id: string) => ({ params: { path: { id } } });

const useLabels = (id: string) =>
  useQuery({
    queryKey: keys.aboutPart(id, "labels"),
    queryFn: () => body(api.GET("/api/desk/conversations/{id}/labels", path(id))),
  }).data ?? [];

function useDecide(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({
      labelSet,
      label,
      right,
    }: Pick<Label, "labelSet" | "label"> & { right: boolean }) =>
      body(
        api.POST("/api/desk/conversations/{id}/labels", {
          ...path(id),
          body: { labelSet, label, right },
        }),
      ),
    onSuccess: (labels) => {
      queries.setQueryData(keys.aboutPart(id, "labels"), labels);
      return queries.invalidateQueries({ queryKey: keys.conversation(id) });
    },
  });
}

/** What the machine takes the conversation for: one click or key says whether it is right. */
export function ReadLabels({ id, mine }: { id: string; mine: boolean }) {
  const labels = useLabels(id);
  const decide = useDecide(id);
  const first = labels.find(({ state }) => state === "PROPOSED");
  const say = (label: Label, right: boolean) => {
    decide.mutate({ ...label, right });
  };
  useCommands(
    mine && first
      ? (["confirm", "remove"] as const).map((what) => ({
          id: `label.${what}`,
          label: `label.${what}-first` as const,
          keys: what === "confirm" ? "alt+y" : "alt+n",
          run: () => {
            say(first, what === "confirm");
          },
        }))
      : [],
  );
  const shown = labels.filter(
    ({ state, labelSet }) => state === "PROPOSED" || labelSet === "business",
  );
  if (shown.length === 0) return null;
  return (
    <ul className="row wrap read-labels" aria-label={t("label.title")}>
      {shown.map((label) => (
        <li key={`${label.labelSet} ${label.label}`}>
          <One
            label={label}
            say={
              mine && !decide.isPending
                ? (right) => {
                    say(label, right);
                  }
                : undefined
            }
          />
        </li>
      ))}
    </ul>
  );
}

function One({ label, say }: { label: Label; say: ((right: boolean) => void) | undefined }) {
  const businessName = useBusinessName();
  const name =
    label.labelSet === "business"
      ? businessName(label.label, false)
      : tCode("urgency", label.label);
  if (label.state === "CONFIRMED") return <span className="chip green">✓ {name}</span>;
  const percent = Math.round(label.probability * 100);
  return (
    <span className="chip read-label" title={t("label.why", { percent, words: label.words })}>
      {t("label.read", { name })}
      {say && (
        <>
          <button
            className="plain right-label"
            aria-label={t("label.confirm", { name })}
            title={`${t("label.confirm", { name })} (Alt+Y)`}
            onClick={() => {
              say(true);
            }}
          >
            ✓
          </button>
          <button
            className="plain wrong-label"
            aria-label={t("label.remove", { name })}
            title={`${t("label.remove", { name })} (Alt+N)`}
            onClick={() => {
              say(false);
            }}
          >
            ×
          </button>
        </>
      )}
    </span>
  );
}
