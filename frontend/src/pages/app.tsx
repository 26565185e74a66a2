import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { RouterProvider } from "react-router";

import { newQueryClient } from "@/shared/api/query-client";
import { language, speak } from "@/shared/i18n/i18n";
import { useStore } from "@/shared/store";
import { Look } from "@/shared/ui/look";
import { Pane } from "@/shared/ui/pane";

import { newRouter } from "./routes";

/** The desk: one query client and one router for the life of the page. */
export function App() {
  const [queries] = useState(newQueryClient);
  const [router] = useState(newRouter);
  const spoken = useStore(language);
  useEffect(() => {
    speak(spoken);
  }, [spoken]);
  return (
    <QueryClientProvider client={queries}>
      <Look key={spoken}>
        <Pane what="frame.title">
          <RouterProvider router={router} />
        </Pane>
      </Look>
    </QueryClientProvider>
  );
}
