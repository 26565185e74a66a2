package io.jinqiao.dialogue.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.dialogue.events.FlowEnded;
import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.internal.Run.State;
import io.jinqiao.kernel.Actor;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when a run ends, whoever ended it; takes part in the caller's transaction. */
@Component
class Endings {

    private final RunRepository runs;
    private final FlowRepository flows;
    private final Conversations conversations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Endings(
            RunRepository runs,
            FlowRepository flows,
            Conversations conversations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.flows = flows;
        this.conversations = conversations;
        this.events = events;
        this.clock = clock;
    }

    /** From outside: by a person who takes over, another flow, or the end of the conversation. */
    void end(Run run) {
        runs.end(run.with(run.memory().masked()), clock.instant());
        tell(run, flows.get(run.flow(), run.version()));
    }

    /** The agent who takes over finds the form filled in, unless the customer wrote one. */
    void tell(Run run, Flow flow) {
        if (run.state() == State.HANDED_OVER && !run.memory().slots().isEmpty()) {
            if (conversations.get(run.conversation()).form() == null) {
                conversations.fillForm(run.conversation(), Collecting.form(flow, run));
            }
        }
        events.publishEvent(new FlowEnded(
                run.conversation(),
                run.customer(),
                run.id(),
                run.flow(),
                run.version(),
                run.step(),
                run.state().name(),
                flow.business(),
                Actor.MACHINE,
                clock.instant()));
    }
}
