import { act } from "@testing-library/react";

import type { Socket } from "@/shared/live/connection";
import type { Incoming, Outgoing } from "@/shared/live/protocol";

/** The server's end of a line: a test says what it hears and reads what was sent. */
export class FakeSocket implements Socket {
  static readonly dialled: FakeSocket[] = [];
  readyState: Socket["readyState"] = 0;
  readonly sent: Outgoing[] = [];
  onopen: WebSocket["onopen"] = null;
  onmessage: WebSocket["onmessage"] = null;
  onclose: WebSocket["onclose"] = null;

  static dial = () => {
    const socket = new FakeSocket();
    FakeSocket.dialled.push(socket);
    return socket;
  };

  static last(): FakeSocket {
    const socket = FakeSocket.dialled.at(-1);
    if (!socket) throw new Error("Nobody dialled");
    return socket;
  }

  send(frame: string) {
    this.sent.push(JSON.parse(frame) as Outgoing);
  }

  close() {
    this.readyState = 3;
  }

  /** Accepts the line and greets, as the server does after a hello. */
  accept() {
    this.readyState = 1;
    this.onopen?.call(this as unknown as WebSocket, new Event("open"));
    this.says({ type: "welcome" });
  }

  says(frame: Incoming) {
    const event = new MessageEvent("message", { data: JSON.stringify(frame) });
    act(() => {
      this.onmessage?.call(this as unknown as WebSocket, event);
    });
  }

  breaks(code = 1006) {
    this.readyState = 3;
    this.onclose?.call(this as unknown as WebSocket, new CloseEvent("close", { code }));
  }

  words = () => this.sent.flatMap((frame) => (frame.type === "message" ? [frame.text] : []));
}
