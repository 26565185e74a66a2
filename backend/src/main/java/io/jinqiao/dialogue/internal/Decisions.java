package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.Turn.Progress;
import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.flow.Step;
import io.jinqiao.kernel.Condition;
import java.util.Map;

/** Which way a flow goes by what is known. */
final class Decisions {

    private Decisions() {}

    static String next(Step.Decide decide, Map<String, String> values) {
        return decide.branches().stream()
                .filter(branch -> Condition.parse(branch.when()).holds(values))
                .map(Step.Branch::next)
                .findFirst()
                .orElse(decide.otherwise());
    }

    /** Questions and confirmations on the way as it looks now; what is not known yet takes the way otherwise. */
    static Progress progress(Flow flow, Memory memory) {
        var done = 0;
        var all = 0;
        var next = flow.steps().getFirst().id();
        for (int i = 0; i <= flow.steps().size() && !next.isEmpty(); i++) {
            var step = flow.step(next).orElse(null);
            switch (step) {
                case null -> next = "";
                case Step.Ask ask -> {
                    all++;
                    done += memory.knows(ask.slot()) ? 1 : 0;
                    next = ask.next();
                }
                case Step.Confirm confirm -> {
                    all++;
                    done += memory.passed().contains(confirm.id()) ? 1 : 0;
                    next = confirm.next();
                }
                case Step.Decide decide -> next = next(decide, memory.values());
                case Step.Say say -> next = say.next();
                case Step.Act act -> next = act.next();
                case Step.HandOver _, Step.End _ -> next = "";
            }
        }
        return new Progress(Math.min(done + 1, Math.max(all, 1)), Math.max(all, 1));
    }
}
