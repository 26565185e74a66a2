package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** Keeps a draft, whatever is still wrong with it; what is in force goes on as it is. */
record SaveDraft(String code, Flow flow, long basedOn, StaffId by) {

    @UseCase
    static class Handler {

        private final FlowRepository flows;
        private final Clock clock;

        Handler(FlowRepository flows, Clock clock) {
            this.flows = flows;
            this.clock = clock;
        }

        /** Refuses with {@code dialogue.changed-meanwhile} when somebody else saved in between. */
        long handle(SaveDraft command) {
            if (!command.flow().code().equals(command.code())) {
                throw Refused.invalid("dialogue.code-fixed", "A flow keeps its code");
            }
            flows.lock(command.code());
            return flows.saveDraft(command.flow(), command.basedOn(), command.by(), clock.instant())
                    .orElseThrow(() -> Refused.conflict("dialogue.changed-meanwhile", "Somebody else changed it"));
        }
    }
}
