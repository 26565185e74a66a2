package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.Turn;
import io.jinqiao.dialogue.flow.Flow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One message, played through a flow.
 *
 * @param begins whether the run began with it
 * @param acts what acts came to meanwhile
 * @param left the run that was put aside for this one
 */
record Played(
        Flow flow,
        Run run,
        boolean begins,
        Saying saying,
        boolean aside,
        List<Acted> acts,
        @Nullable Run left) implements Turn {

    /** @param outcome DONE, REFUSED or FAILED */
    record Acted(String act, String outcome) {}

    Played heard(long number, @Nullable Run left) {
        return new Played(flow, run.heard(number), begins, saying, aside, acts, left);
    }

    @Override
    public boolean handsOver() {
        return run.state() == Run.State.HANDED_OVER;
    }

    @Override
    public boolean acted() {
        return acts.stream().anyMatch(act -> act.outcome().equals("DONE"));
    }

    @Override
    public String business() {
        return flow.business();
    }

    @Override
    public Trace trace() {
        Map<String, String> slots = run.memory().slots().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().shown().zh()));
        return new Trace(flow.code(), run.version(), run.step(), run.state().name(), slots);
    }
}
