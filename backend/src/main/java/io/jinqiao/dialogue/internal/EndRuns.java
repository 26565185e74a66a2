package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.internal.Run.State;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.UseCase;

/** Ends whatever is open in a conversation, because a person takes over or it is closed. */
record EndRuns(ConversationId conversation, State as) {

    @UseCase
    static class Handler {

        private final RunRepository runs;
        private final Endings endings;

        Handler(RunRepository runs, Endings endings) {
            this.runs = runs;
            this.endings = endings;
        }

        void handle(EndRuns command) {
            runs.lockOpen(command.conversation()).forEach(run -> endings.end(run.becoming(command.as())));
        }
    }
}
