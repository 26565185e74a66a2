package io.jinqiao.manual.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.errand.spi.StepGuard;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.manual.phrases.ServiceManual;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * An errand that came from a conversation stands still at a step while the manual for its process asks for more in that conversation:
 * up to the manual's step of the same code, or everything where the manual has none of that code. Such a manual is followed from then
 * on, whatever business was chosen.
 */
@Component
class GuardErrand implements StepGuard {

    private final Conversations conversations;
    private final GuidanceRepository guidances;
    private final VersionRepository versions;
    private final ManualsInForce inForce;
    private final BeginGuidance.Handler begin;
    private final HearAgent.Handler hear;
    private final Measure measure;
    private final Refusing refusing;

    GuardErrand(
            Conversations conversations,
            GuidanceRepository guidances,
            VersionRepository versions,
            ManualsInForce inForce,
            BeginGuidance.Handler begin,
            HearAgent.Handler hear,
            Measure measure,
            Refusing refusing) {
        this.conversations = conversations;
        this.guidances = guidances;
        this.versions = versions;
        this.inForce = inForce;
        this.begin = begin;
        this.hear = hear;
        this.measure = measure;
        this.refusing = refusing;
    }

    /** Refuses with {@code manual.not-followed}; a conversation that closed unfinished is asked no less. */
    @Override
    public void mayDo(String process, String step, Subject origin, Actor by) {
        if (!origin.kind().equals("conversation") || by.kind() != Actor.Kind.STAFF) {
            return;
        }
        var conversation = new ConversationId(origin.id());
        if (followed(conversation, process).isEmpty()) {
            follow(conversations.get(conversation), process, by);
        }
        hear.handle(new HearAgent(conversation));
        for (var guidance : followed(conversation, process)) {
            var missing = measure.of(guidance).missingUpTo(step);
            if (!missing.isEmpty()) {
                throw refusing.because(guidance, "ERRAND", missing, by);
            }
        }
    }

    private List<Guidance> followed(ConversationId conversation, String process) {
        return guidances.of(conversation).stream()
                .filter(guidance -> versions.get(guidance.code(), guidance.version())
                        .processes()
                        .contains(process))
                .toList();
    }

    private void follow(ConversationView conversation, String process, Actor by) {
        if (conversation.state() != ConversationView.State.CLOSED) {
            inForce.now().stream()
                    .filter(manual -> isFor(manual, process, conversation.channel()))
                    .forEach(manual -> refusing.apart(() -> begin.begin(conversation, manual, by)));
        }
    }

    private static boolean isFor(ServiceManual manual, String process, String channel) {
        return manual.processes().contains(process)
                && (manual.channels().isEmpty() || manual.channels().contains(channel));
    }
}
