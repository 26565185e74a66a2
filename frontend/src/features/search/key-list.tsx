import { Modal } from "antd";
import { useState } from "react";

import { allCommands } from "@/shared/commands/commands";
import { t } from "@/shared/i18n/i18n";

import "./search.css";

/** Every shortcut that works on this page. */
export function KeyList({ close }: { close: () => void }) {
  const [commands] = useState(() =>
    allCommands().filter(({ id, keys }) => keys !== undefined && !id.endsWith(".bare")),
  );
  return (
    <Modal open footer={null} title={t("keys.title")} width={620} onCancel={close}>
      <ul className="key-list">
        {commands.map(({ id, label, keys = "" }) => (
          <li key={id} className="row">
            <span className="grow">{t(label)}</span>
            {keys.split(" ").map((key) => (
              <kbd key={key}>{key.replace("mod", "Ctrl")}</kbd>
            ))}
          </li>
        ))}
        <li className="row">
          <span className="grow">{t("keys.send")}</span>
          <kbd>Ctrl+Enter</kbd>
        </li>
        <li className="row">
          <span className="grow">{t("keys.leave-field")}</span>
          <kbd>Esc</kbd>
        </li>
      </ul>
    </Modal>
  );
}
