import { Alert, Button, Drawer } from "antd";
import type { ReactNode } from "react";

import { problemText } from "@/shared/i18n/i18n";

interface FormDrawerProps {
  size: number;
  title: string;
  close: () => void;
  /** What the button says, and whether there is enough to send. */
  action: string;
  ready: boolean;
  pending: boolean;
  error: unknown;
  send: () => void;
  children: ReactNode;
}

/** A form at the edge of the screen: what is entered, why it was not taken, and the button that sends it. */
export function FormDrawer(props: FormDrawerProps) {
  const { size, title, close, action, ready, pending, error, send, children } = props;
  return (
    <Drawer open size={size} title={title} onClose={close} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {children}
        {Boolean(error) && <Alert type="error" title={problemText(error)} />}
        <div className="row">
          <span className="grow" />
          <Button type="primary" htmlType="submit" disabled={!ready} loading={pending}>
            {action}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
