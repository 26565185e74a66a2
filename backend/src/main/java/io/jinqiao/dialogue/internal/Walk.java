package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.flow.Step;
import io.jinqiao.dialogue.internal.Run.State;

/** Goes from the beginning of a flow to the first thing that is not known, not confirmed, or not done. */
final class Walk {

    /** So often one thing is asked before a person takes over. */
    static final int MOST_ASKED = 3;

    private final Flow flow;
    private final Doing doing;
    private final Voice voice;

    private Run run;

    private Walk(Flow flow, Doing doing, Voice voice, Run run) {
        this.flow = flow;
        this.doing = doing;
        this.voice = voice;
        this.run = run;
    }

    /** The run where it came to. */
    static Run go(Flow flow, Doing doing, Voice voice, Run from) {
        var walk = new Walk(flow, doing, voice, from);
        walk.go();
        return walk.run;
    }

    private void go() {
        var next = flow.steps().getFirst().id();
        for (int i = 0; i <= flow.steps().size() && run.state() == State.RUNNING && !next.isEmpty(); i++) {
            run = run.at(next);
            next = pass(run.here(flow));
        }
    }

    /** Where it goes on; empty when it waits or is over. */
    private String pass(Step step) {
        return switch (step) {
            case Step.Ask ask -> run.memory().knows(ask.slot()) ? ask.next() : askFor(step);
            case Step.Say words -> {
                if (!isPassed(step)) {
                    voice.filled(run, words.words());
                    run = run.with(run.memory().pass(step.id()));
                }
                yield words.next();
            }
            case Step.Decide decide -> Decisions.next(decide, run.memory().values());
            case Step.Confirm confirm -> isPassed(step) ? confirm.next() : askFor(step);
            case Step.Act act -> {
                var done = doing.act(run, act);
                run = done.run();
                yield done.next();
            }
            case Step.HandOver over -> {
                voice.filled(run, over.words());
                run = run.becoming(State.HANDED_OVER);
                yield "";
            }
            case Step.End end -> {
                voice.filled(run, end.words());
                run = run.becoming(State.FINISHED);
                yield "";
            }
        };
    }

    private boolean isPassed(Step step) {
        return run.memory().passed().contains(step.id());
    }

    private String askFor(Step step) {
        if (run.memory().askedFor(step.id()) >= MOST_ASKED) {
            voice.say(run, "lost");
            run = run.becoming(State.HANDED_OVER);
        } else {
            run = run.with(run.memory().askAgain(step.id()));
            voice.prompt(run, step);
        }
        return "";
    }
}
