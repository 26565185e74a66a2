package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.flow.Slot;
import io.jinqiao.dialogue.flow.Slot.Kind;
import io.jinqiao.dialogue.flow.Step;
import io.jinqiao.dialogue.internal.Run.State;
import io.jinqiao.dialogue.reading.Answers;
import io.jinqiao.dialogue.reading.Reader;
import io.jinqiao.dialogue.reading.Spoken;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Plays one message of a customer through a flow: takes the words in, then {@link Walk}s on, with {@link Doing} for its
 * acts and {@link Voice} for its words. Used once; knows no database and no clock.
 */
final class Course {

    private final Flow flow;
    private final Reader reader;
    private final Voice voice;
    private final Doing doing;

    private Run run;

    Course(Flow flow, Run run, Reader reader, Acts acts, Phrases phrases) {
        this.flow = flow;
        this.run = run;
        this.reader = reader;
        voice = new Voice(flow, reader, phrases);
        doing = new Doing(flow, acts, voice);
    }

    /** The first message, which may bring half of it with it. */
    Played begin(String words) {
        var takeIn = takeIn(words);
        takeIn.volunteered();
        run = run.with(takeIn.memory());
        tellProblem(takeIn);
        walk();
        return played(true, false);
    }

    /** The customer says the same wish again: it is under way already. */
    Played repeat(String words) {
        var takeIn = takeIn(words);
        takeIn.volunteered();
        run = run.with(takeIn.memory().forgetAsking());
        return walked(false);
    }

    /** The customer wants to go on after a silence. */
    Played resume() {
        run = run.becoming(State.RUNNING).with(run.memory().forgetAsking());
        voice.say(run, "resumed", voice.name(run));
        return walked(false);
    }

    Played hear(String words, BooleanSupplier answerable) {
        var spoken = Spoken.of(words);
        var at = run.here(flow);
        var asked = flow.asked(at).orElse(null);
        if (asked != null && asked.optional() && Answers.isSkip(spoken)) {
            run = run.with(run.memory().leaveOut(asked.name()));
            return walked(false);
        }
        if (Answers.isStop(spoken)) {
            return stop();
        }
        if (Answers.isHelp(spoken)) {
            voice.say(run, "help-" + (asked == null ? "CONFIRM" : asked.kind()));
            voice.prompt(run, at);
            return played(false, false);
        }
        return take(spoken, at, asked, answerable);
    }

    private Played take(Spoken spoken, Step at, @Nullable Slot asked, BooleanSupplier answerable) {
        var yes = Answers.yesOrNo(spoken);
        if (asked != null && asked.name().equals(run.memory().doubt()) && yes.isPresent()) {
            run = run.with(yes.get() ? run.memory().trust() : run.memory().forget(asked.name(), Set.of()));
            return walked(false);
        }
        if (at instanceof Step.Confirm && yes.isPresent()) {
            return yes.get() ? confirmed(at) : askWhich(at);
        }
        if (asked != null && asked.kind() == Kind.TEXT && Answers.isQuestion(spoken) && answerable.getAsBoolean()) {
            return goBack(at);
        }
        var takeIn = takeIn(spoken.text());
        if (!understood(takeIn, at, asked)) {
            return missed(takeIn, at, answerable);
        }
        run = run.with(takeIn.memory());
        takeIn.changed().forEach(slot -> voice.tellChange(run, slot));
        tellProblem(takeIn);
        var question = asked != null && asked.kind() != Kind.TEXT && Answers.isQuestion(spoken);
        return walked(question && answerable.getAsBoolean());
    }

    private static boolean understood(TakeIn takeIn, Step at, @Nullable Slot asked) {
        if (takeIn.corrected()) {
            if (asked != null && asked.kind() != Kind.TEXT && !takeIn.memory().knows(asked.name())) {
                takeIn.answered(asked);
            }
            return true;
        }
        if (at instanceof Step.Confirm) {
            return takeIn.revised();
        }
        if (asked != null) {
            takeIn.answered(asked);
        }
        return takeIn.tookAnything();
    }

    /** Not an answer: a question of its own, which is answered first; or else it is asked again, but not for ever. */
    private Played missed(TakeIn takeIn, Step at, BooleanSupplier answerable) {
        if (takeIn.problem().isEmpty() && answerable.getAsBoolean()) {
            return goBack(at);
        }
        if (run.memory().askedFor(at.id()) >= Walk.MOST_ASKED) {
            voice.say(run, "lost");
            run = run.becoming(State.HANDED_OVER);
            return played(false, false);
        }
        tellProblem(takeIn);
        run = run.with(run.memory().askAgain(at.id()));
        if (takeIn.problem().isPresent()) {
            voice.prompt(run, at);
        } else {
            voice.promptAgain(run, at);
        }
        return played(false, false);
    }

    private Played goBack(Step at) {
        voice.promptBack(run, at);
        return played(false, true);
    }

    private Played stop() {
        var done = flow.steps().stream()
                .anyMatch(step ->
                        step instanceof Step.Act && run.memory().passed().contains(step.id()));
        voice.say(run, done ? "stopped-late" : "stopped", voice.name(run));
        run = run.becoming(State.STOPPED);
        return played(false, false);
    }

    private Played confirmed(Step at) {
        run = run.with(run.memory().pass(at.id()));
        return walked(false);
    }

    private Played askWhich(Step at) {
        voice.askWhich(run);
        run = run.at(at.id());
        return played(false, false);
    }

    private void tellProblem(TakeIn takeIn) {
        takeIn.problem().ifPresent(problem -> voice.tell(run, problem));
    }

    private TakeIn takeIn(String words) {
        return new TakeIn(flow, reader, run.memory(), Spoken.of(words));
    }

    private void walk() {
        run = Walk.go(flow, doing, voice, run);
    }

    private Played walked(boolean aside) {
        walk();
        return played(false, aside);
    }

    private Played played(boolean begins, boolean aside) {
        var progress = run.state() == State.RUNNING ? Decisions.progress(flow, run.memory()) : null;
        return new Played(flow, run, begins, voice.saying(run, progress), aside, doing.acted(), null);
    }
}
