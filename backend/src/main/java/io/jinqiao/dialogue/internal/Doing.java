package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.flow.Step;
import io.jinqiao.dialogue.internal.Played.Acted;
import io.jinqiao.dialogue.internal.Run.State;
import io.jinqiao.dialogue.spi.ActRequest;
import io.jinqiao.dialogue.spi.ActResult;
import io.jinqiao.kernel.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Has the acts of a flow done, each once, and remembers what they came to. */
final class Doing {

    private final Flow flow;
    private final Acts acts;
    private final Voice voice;
    private final List<Acted> acted = new ArrayList<>();

    Doing(Flow flow, Acts acts, Voice voice) {
        this.flow = flow;
        this.acts = acts;
        this.voice = voice;
    }

    /** @param next where it goes on; empty when it does not */
    record Done(Run run, String next) {}

    List<Acted> acted() {
        return List.copyOf(acted);
    }

    Done act(Run run, Step.Act act) {
        var memory = run.memory();
        if (memory.passed().contains(act.id())) {
            return new Done(run, act.next());
        }
        if (memory.passed().contains(refusedMark(act)) && act.refused() != null) {
            return new Done(run, act.refused());
        }
        var result = acts.perform(act.act(), request(run, act));
        if (result.isEmpty()) {
            acted.add(new Acted(act.act(), "FAILED"));
            voice.say(run, "act-failed");
            return new Done(run.becoming(State.HANDED_OVER), "");
        }
        return switch (result.get()) {
            case ActResult.Done(var told) -> {
                acted.add(new Acted(act.act(), "DONE"));
                yield new Done(run.with(memory.tell(told).pass(act.id())), act.next());
            }
            case ActResult.NotYet(var why) -> {
                acted.add(new Acted(act.act(), "NOT_YET"));
                yield notYet(run, why);
            }
            case ActResult.Refused(var why, var slot) -> {
                acted.add(new Acted(act.act(), "REFUSED"));
                yield refused(run, act, why, slot);
            }
        };
    }

    /** It is confirmed once more and then tried again; a flow that confirms nothing goes to a person. */
    private Done notYet(Run run, Bilingual why) {
        var words = why.in(run.language());
        var confirmed = run.memory().passed().stream()
                .filter(flow.confirmations()::contains)
                .reduce((_, last) -> last);
        if (confirmed.isEmpty()) {
            voice.say(run, "act-refused", words);
            return new Done(run.becoming(State.HANDED_OVER), "");
        }
        voice.add(words);
        return new Done(run.with(run.memory().unconfirm(flow.confirmations())), confirmed.get());
    }

    /** For a slot it is asked for again; otherwise the flow says where to go, or a person takes over. */
    private Done refused(Run run, Step.Act act, Bilingual why, @Nullable String slot) {
        var words = why.in(run.language());
        if (slot != null && flow.slot(slot).isPresent()) {
            voice.add(words);
            return new Done(
                    run.with(run.memory().forget(slot, flow.confirmations())),
                    flow.steps().getFirst().id());
        }
        if (act.refused() != null) {
            voice.add(words);
            return new Done(run.with(run.memory().pass(refusedMark(act))), act.refused());
        }
        voice.say(run, "act-refused", words);
        return new Done(run.becoming(State.HANDED_OVER), "");
    }

    private static String refusedMark(Step.Act act) {
        return act.id() + "!";
    }

    /** The same request however often it is made; other values make another. */
    private ActRequest request(Run run, Step.Act act) {
        var values = run.memory().values();
        return new ActRequest(
                run.id() + "/" + act.id() + "/" + Integer.toHexString(new TreeMap<>(values).hashCode()),
                run.conversation(),
                run.customer(),
                run.language(),
                flow.name().in(run.language()),
                flow.business(),
                values,
                String.join("\n", voice.summary(run)));
    }
}
