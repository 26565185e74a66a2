import { useNavigate } from "react-router";

import { KeyList } from "@/features/search/key-list";
import { Palette } from "@/features/search/palette";
import { useCommands } from "@/shared/commands/commands";
import { Store, useStore } from "@/shared/store";

type Overlay = "search" | "keys" | null;

/** What lies over the page right now. */
export const overlay = new Store<Overlay>(null);

const close = () => {
  overlay.set(null);
};

export function Overlays() {
  const open = useStore(overlay);
  const navigate = useNavigate();
  const search = () => {
    overlay.set("search");
  };
  useCommands([
    { id: "search.open", label: "search.open", keys: "/", run: search },
    { id: "search.palette", label: "search.palette", keys: "mod+k", run: search },
    {
      id: "keys.open",
      label: "keys.title",
      keys: "?",
      run: () => {
        overlay.set("keys");
      },
    },
  ]);
  if (open === "search") return <Palette close={close} go={(to) => void navigate(to)} />;
  if (open === "keys") return <KeyList close={close} />;
  return null;
}
