package io.jinqiao.manual.internal;

import io.jinqiao.control.ActView;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the desk shows of the manuals that a conversation follows. */
@Component
class GuidanceDesk {

    private final Conversations conversations;
    private final Customers customers;
    private final GuidanceRepository guidances;
    private final VersionRepository versions;
    private final Measure measure;
    private final TwoPersonControl control;
    private final HearAgent.Handler hear;
    private final Refusing refusing;

    GuidanceDesk(
            Conversations conversations,
            Customers customers,
            GuidanceRepository guidances,
            VersionRepository versions,
            Measure measure,
            TwoPersonControl control,
            HearAgent.Handler hear,
            Refusing refusing) {
        this.conversations = conversations;
        this.customers = customers;
        this.guidances = guidances;
        this.versions = versions;
        this.measure = measure;
        this.control = control;
        this.hear = hear;
        this.refusing = refusing;
    }

    /**
     * @param current the code of the first step that is not done, null once all are
     * @param missing each {@code step.phrase} or {@code step.CONTROL}
     * @param asked items that wait for a leader's word
     */
    record Sheet(
            UUID id,
            String manual,
            int version,
            Bilingual title,
            boolean open,
            @Nullable String outcome,
            boolean sold,
            @Nullable String current,
            List<Progress.StepProgress> steps,
            List<String> missing,
            List<String> asked) {}

    List<Sheet> of(ConversationId id, SignedIn me) {
        readable(id, me);
        return guidances.of(id).stream().map(this::sheet).toList();
    }

    /** The conversation of a guidance that this person serves. */
    Guidance own(ConversationId conversation, UUID id, SignedIn me) {
        var guidance = guidances.get(id);
        if (!guidance.conversation().equals(conversation)) {
            throw Refused.notFound("manual.unknown-guidance", "No such manual is followed here");
        }
        if (!me.id().equals(conversations.get(conversation).owner())) {
            throw Refused.forbidden("conversation.not-yours", "Somebody else serves this conversation");
        }
        return guidance;
    }

    /** Refuses with {@code manual.not-followed} while something up to this step is missing. */
    void goOn(Guidance guidance, String step, SignedIn me) {
        hear.handle(new HearAgent(guidance.conversation()));
        var missing = measure.of(guidance).missingUpTo(step);
        if (!missing.isEmpty()) {
            throw refusing.because(guidance, "STEP", missing, me.actor());
        }
    }

    private Sheet sheet(Guidance guidance) {
        var progress = measure.of(guidance);
        var current = progress.current();
        return new Sheet(
                guidance.id(),
                guidance.code(),
                guidance.version(),
                versions.get(guidance.code(), guidance.version()).title(),
                guidance.open(),
                guidance.outcome(),
                guidance.soldAt() != null,
                current == null ? null : current.code(),
                progress.steps(),
                progress.missing(),
                asked(guidance));
    }

    private List<String> asked(Guidance guidance) {
        var waits = control.about(Subject.of(guidance.conversation())).stream()
                .anyMatch(act -> act.kind().equals(AllowItems.CODE) && act.state() == ActView.State.PROPOSED);
        return waits
                ? guidances.allowances(guidance.id()).stream()
                        .filter(each -> each.state().equals("PROPOSED"))
                        .flatMap(each -> each.items().stream())
                        .toList()
                : List.of();
    }

    private ConversationView readable(ConversationId id, SignedIn me) {
        var conversation = conversations.get(id);
        customers
                .sight(me, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS)
                .require(
                        conversation.matter(),
                        () -> Refused.forbidden("conversation.not-yours", "Somebody else serves this conversation"));
        return conversation;
    }
}
