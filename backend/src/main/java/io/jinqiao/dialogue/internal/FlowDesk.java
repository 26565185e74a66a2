package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.internal.CheckFlow.Failure;
import io.jinqiao.dialogue.internal.CheckFlow.Problem;
import io.jinqiao.dialogue.internal.FlowReads.Card;
import io.jinqiao.dialogue.internal.FlowReads.Published;
import io.jinqiao.dialogue.internal.FlowReads.Stored;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the editor asks. */
@Component
class FlowDesk {

    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_TRIAL = 40;

    private final FlowReads reads;
    private final FlowRepository flows;
    private final ConnectedActs acts;
    private final Clock clock;
    private final Phrases phrases = new Phrases();

    FlowDesk(FlowReads reads, FlowRepository flows, ConnectedActs acts, Clock clock) {
        this.reads = reads;
        this.flows = flows;
        this.acts = acts;
        this.clock = clock;
    }

    record Findings(List<Problem> problems, List<Failure> failures) {}

    /** A flow with its draft, or what is in force where there is none. */
    record Sheet(
            Flow flow,
            boolean draft,
            long draftVersion,
            int inForce,
            List<Published> versions,
            FlowReads.Health health,
            Set<String> acts,
            Findings findings) {}

    record Trial(List<Answer> answers) {

        record Answer(String words, List<String> buttons, String step, String state, Map<String, String> slots) {}
    }

    List<Card> all() {
        return reads.all();
    }

    Sheet sheet(String code) {
        var stored = reads.get(code);
        var flow = stored.draft() != null ? stored.draft() : inForce(stored);
        return new Sheet(
                flow,
                stored.draft() != null,
                stored.draftVersion(),
                stored.inForce(),
                reads.versions(code),
                reads.health(code),
                acts.names(),
                findings(flow));
    }

    private Flow inForce(Stored stored) {
        return flows.get(stored.code(), stored.inForce());
    }

    Flow version(String code, int version) {
        return flows.get(code, version);
    }

    /** Examples of a flow that cannot even be walked tell nothing. */
    Findings findings(Flow flow) {
        var problems = CheckFlow.problems(flow, acts.names());
        return new Findings(
                problems, CheckFlow.mayBePublished(problems) ? CheckFlow.failures(flow, phrases) : List.of());
    }

    /** Plays what somebody says to a draft; nothing comes of it. */
    Trial trial(Flow flow, Language language, List<String> lines, Map<String, String> outcomes) {
        if (!CheckFlow.mayBeTried(CheckFlow.problems(flow, acts.names()))) {
            throw Refused.invalid("dialogue.has-problems", "Mend what is wrong before you try it");
        }
        var talk = new Talk(flow, language, LocalDate.ofInstant(clock.instant(), HOUSE), outcomes, phrases);
        var answers = new ArrayList<Trial.Answer>();
        for (var words : lines.stream().limit(LONGEST_TRIAL).toList()) {
            if (talk.ended()) {
                break;
            }
            var played = talk.say(words);
            var trace = played.trace();
            answers.add(new Trial.Answer(
                    played.saying().words(), played.saying().buttons(), trace.step(), trace.state(), trace.slots()));
        }
        return new Trial(answers);
    }
}
