package io.jinqiao.dialogue.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;

/** Puts the saved draft in force, once nothing is wrong with it and every example comes out as written. */
record PublishDraft(String code, long draftVersion, StaffId by) {

    @UseCase
    static class Handler {

        private final FlowReads reads;
        private final FlowRepository flows;
        private final FlowDesk desk;
        private final PublishFlow.Handler publish;

        Handler(FlowReads reads, FlowRepository flows, FlowDesk desk, PublishFlow.Handler publish) {
            this.reads = reads;
            this.flows = flows;
            this.desk = desk;
            this.publish = publish;
        }

        void handle(PublishDraft command) {
            flows.lock(command.code());
            var stored = reads.get(command.code());
            var draft = stored.draft();
            if (draft == null || stored.draftVersion() != command.draftVersion()) {
                throw Refused.conflict("dialogue.changed-meanwhile", "Somebody else changed it");
            }
            var findings = desk.findings(draft);
            if (!CheckFlow.mayBePublished(findings.problems())) {
                throw Refused.invalid("dialogue.has-problems", "Something is still wrong with it");
            }
            if (!findings.failures().isEmpty()) {
                throw Refused.invalid("dialogue.examples-fail", "Not every example comes out as written");
            }
            publish.handle(new PublishFlow(draft, Actor.of(command.by())));
            flows.dropDraft(command.code());
        }
    }
}
