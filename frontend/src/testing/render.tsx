import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { QueryClientProvider } from "@tanstack/react-query";

import { newQueryClient } from "@/shared/api/query-client";
import { GivenLive } from "@/shared/live/live-provider";
import { Live } from "@/shared/live/live";
import { Look } from "@/shared/ui/look";
import { Pane } from "@/shared/ui/pane";

import { FakeSocket } from "./fake-socket";

/** Shows a part of the desk as it stands in the frame, with a line that is up. */
export function show(ui: ReactNode, at = "/") {
  const queries = newQueryClient();
  queries.setDefaultOptions({ queries: { retry: false } });
  const live = new Live("lin", queries, FakeSocket.dial);
  live.start();
  FakeSocket.last().accept();
  const router = createMemoryRouter(
    [{ path: "*", element: <Pane what="frame.title">{ui}</Pane> }],
    {
      initialEntries: [at],
    },
  );
  const shown = render(
    <QueryClientProvider client={queries}>
      <Look>
        <GivenLive live={live}>
          <RouterProvider router={router} />
        </GivenLive>
      </Look>
    </QueryClientProvider>,
  );
  onTestFinished(() => {
    live.stop();
    shown.unmount();
    queries.clear();
  });
  return {
    user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }),
    queries,
    live,
    router,
    server: FakeSocket.last(),
  };
}
