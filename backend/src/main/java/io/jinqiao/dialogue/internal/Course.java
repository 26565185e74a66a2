package io.jinqiao.dialogue.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.dialogue.Turn.Progress;
import io.jinqiao.dialogue.Turn.Saying;
import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.flow.Slot;
import io.jinqiao.dialogue.flow.Slot.Kind;
import io.jinqiao.dialogue.flow.Step;
import io.jinqiao.dialogue.internal.Played.Acted;
import io.jinqiao.dialogue.internal.Run.State;
import io.jinqiao.dialogue.reading.Answers;
import io.jinqiao.dialogue.reading.Reader;
import io.jinqiao.dialogue.reading.Spoken;
import io.jinqiao.dialogue.spi.ActRequest;
import io.jinqiao.dialogue.spi.ActResult;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plays one message of a customer through a flow. Used once; knows no database and no clock. */
final class Course {

    private static final int MOST_ASKED = 3;
    private static final int MOST_BUTTONS = 8;

    private final Flow flow;
    private final Reader reader;
    private final Acts acts;
    private final Phrases phrases;

    private final List<String> said = new ArrayList<>();
    private final List<Acted> acted = new ArrayList<>();
    private List<String> buttons = List.of();
    private Run run;

    Course(Flow flow, Run run, Reader reader, Acts acts, Phrases phrases) {
        this.flow = flow;
        this.run = run;
        this.reader = reader;
        this.acts = acts;
        this.phrases = phrases;
    }

    /** The first message, which may bring half of it with it. */
    Played begin(String words) {
        var takeIn = takeIn(words);
        takeIn.volunteered();
        run = run.with(takeIn.memory());
        takeIn.problem().ifPresent(this::tell);
        walk();
        return played(true, false);
    }

    /** The customer says the same wish again: it is under way already. */
    Played repeat(String words) {
        var takeIn = takeIn(words);
        takeIn.volunteered();
        run = run.with(takeIn.memory().forgetAsking());
        walk();
        return played(false, false);
    }

    /** The customer wants to go on after a silence. */
    Played resume() {
        run = run.becoming(State.RUNNING).with(run.memory().forgetAsking());
        say("resumed", name());
        walk();
        return played(false, false);
    }

    Played hear(String words, BooleanSupplier answerable) {
        var spoken = Spoken.of(words);
        var at = flow.step(run.step()).orElseThrow(() -> new IllegalStateException("No step " + run.step()));
        var asked = asked(at);
        if (asked != null && asked.optional() && Answers.isSkip(spoken)) {
            run = run.with(run.memory().leaveOut(asked.name()));
            walk();
            return played(false, false);
        }
        if (Answers.isStop(spoken)) {
            return stop();
        }
        if (Answers.isHelp(spoken)) {
            say("help-" + (asked == null ? "CONFIRM" : asked.kind()));
            prompt(at);
            return played(false, false);
        }
        return take(spoken, at, answerable);
    }

    private Played take(Spoken spoken, Step at, BooleanSupplier answerable) {
        var asked = asked(at);
        var takeIn = takeIn(spoken.text());
        var yes = Answers.yesOrNo(spoken);
        if (asked != null && asked.name().equals(run.memory().doubt()) && yes.isPresent()) {
            run = run.with(yes.get() ? run.memory().trust() : run.memory().forget(asked.name(), Set.of()));
        } else if (at instanceof Step.Confirm && yes.isPresent()) {
            if (!yes.get()) {
                return askWhich(at);
            }
            run = run.with(run.memory().pass(at.id()));
        } else if (asked != null
                && asked.kind() == Kind.TEXT
                && Answers.isQuestion(spoken)
                && answerable.getAsBoolean()) {
            return goBack(at);
        } else if (!understood(takeIn, at, asked)) {
            return missed(takeIn, at, answerable);
        } else {
            run = run.with(takeIn.memory());
            takeIn.changed().forEach(this::tellChange);
            takeIn.problem().ifPresent(this::tell);
            var question = asked != null && asked.kind() != Kind.TEXT && Answers.isQuestion(spoken);
            if (question && answerable.getAsBoolean()) {
                walk();
                return played(false, true);
            }
        }
        walk();
        return played(false, false);
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
        if (run.memory().askedFor(at.id()) >= MOST_ASKED) {
            return handOver(phrases.say("lost", run.language()));
        }
        takeIn.problem().ifPresent(this::tell);
        run = run.with(run.memory().askAgain(at.id()));
        if (takeIn.problem().isPresent()) {
            prompt(at);
        } else {
            promptAgain(at);
        }
        return played(false, false);
    }

    private Played goBack(Step at) {
        prompt(at);
        var question = said.removeLast();
        say("back", name(), question);
        return played(false, true);
    }

    private Played stop() {
        var done = flow.steps().stream()
                .anyMatch(step ->
                        step instanceof Step.Act && run.memory().passed().contains(step.id()));
        say(done ? "stopped-late" : "stopped", name());
        run = run.becoming(State.STOPPED);
        return played(false, false);
    }

    private Played askWhich(Step at) {
        say("which");
        buttons = flow.slots().stream()
                .filter(slot -> run.memory().slots().containsKey(slot.name()))
                .map(slot -> slot.label().in(run.language()))
                .limit(MOST_BUTTONS)
                .toList();
        run = run.at(at.id());
        return played(false, false);
    }

    private Played handOver(String words) {
        said.add(words);
        run = run.becoming(State.HANDED_OVER);
        return played(false, false);
    }

    /** From the beginning to the first thing that is not known, not confirmed, or not done. */
    private void walk() {
        var next = flow.steps().getFirst().id();
        for (int i = 0; i <= flow.steps().size() && run.state() == State.RUNNING; i++) {
            var id = next;
            var step = flow.step(id).orElseThrow(() -> new IllegalStateException("No step " + id));
            run = run.at(id);
            switch (step) {
                case Step.Ask ask -> {
                    if (!passes(ask)) {
                        askFor(step);
                        return;
                    }
                    next = ask.next();
                }
                case Step.Say words -> {
                    if (!run.memory().passed().contains(id)) {
                        said.add(filled(words.words()));
                        run = run.with(run.memory().pass(id));
                    }
                    next = words.next();
                }
                case Step.Decide decide ->
                    next = Decisions.next(decide, run.memory().values());
                case Step.Confirm confirm -> {
                    if (!run.memory().passed().contains(id)) {
                        askFor(step);
                        return;
                    }
                    next = confirm.next();
                }
                case Step.Act act -> {
                    var after = act(act);
                    if (after.isEmpty()) {
                        return;
                    }
                    next = after;
                }
                case Step.HandOver over -> {
                    said.add(filled(over.words()));
                    run = run.becoming(State.HANDED_OVER);
                }
                case Step.End end -> {
                    said.add(filled(end.words()));
                    run = run.becoming(State.FINISHED);
                }
            }
        }
    }

    private boolean passes(Step.Ask ask) {
        return run.memory().knows(ask.slot());
    }

    private void askFor(Step step) {
        if (run.memory().askedFor(step.id()) >= MOST_ASKED) {
            say("lost");
            run = run.becoming(State.HANDED_OVER);
            return;
        }
        run = run.with(run.memory().askAgain(step.id()));
        prompt(step);
    }

    /** Where it goes on; empty when it does not. */
    private String act(Step.Act act) {
        var memory = run.memory();
        if (memory.passed().contains(act.id())) {
            return act.next();
        }
        if (memory.passed().contains(refusedMark(act)) && act.refused() != null) {
            return act.refused();
        }
        var result = acts.perform(act.act(), request(act));
        if (result.isEmpty()) {
            acted.add(new Acted(act.act(), "FAILED"));
            say("act-failed");
            run = run.becoming(State.HANDED_OVER);
            return "";
        }
        return switch (result.get()) {
            case ActResult.Done(var told) -> {
                acted.add(new Acted(act.act(), "DONE"));
                run = run.with(memory.tell(told).pass(act.id()));
                yield act.next();
            }
            case ActResult.Refused(var why, var slot) -> {
                acted.add(new Acted(act.act(), "REFUSED"));
                yield refused(act, why, slot);
            }
        };
    }

    private String refused(Step.Act act, Bilingual why, @Nullable String slot) {
        var words = why.in(run.language());
        if (slot != null && flow.slot(slot).isPresent()) {
            said.add(words);
            run = run.with(takeIn("").memory().forget(slot, confirmations()));
            return flow.steps().getFirst().id();
        }
        if (act.refused() != null) {
            said.add(words);
            run = run.with(run.memory().pass(refusedMark(act)));
            return act.refused();
        }
        say("act-refused", words);
        run = run.becoming(State.HANDED_OVER);
        return "";
    }

    private Set<String> confirmations() {
        return flow.steps().stream()
                .filter(Step.Confirm.class::isInstance)
                .map(Step::id)
                .collect(Collectors.toSet());
    }

    private static String refusedMark(Step.Act act) {
        return act.id() + "!";
    }

    /** The same request however often it is made; other values make another. */
    private ActRequest request(Step.Act act) {
        var values = run.memory().values();
        return new ActRequest(
                run.id() + "/" + act.id() + "/" + Integer.toHexString(new TreeMap<>(values).hashCode()),
                run.conversation(),
                run.customer(),
                run.language(),
                name(),
                flow.business(),
                values,
                String.join("\n", summary()));
    }

    private void prompt(Step at) {
        var asked = asked(at);
        if (asked != null && asked.name().equals(run.memory().doubt())) {
            var shown = requireNonNull(run.memory().slots().get(asked.name())).shown();
            say("doubt-" + asked.kind(), shown.in(run.language()));
            buttons = List.of(phrases.say("use-it", run.language()), phrases.say("type-again", run.language()));
        } else if (asked != null) {
            said.add(filled(asked.prompt()));
            buttons = buttons(asked);
        } else if (at instanceof Step.Confirm confirm) {
            said.add(filled(confirm.words()) + "\n" + String.join("\n", summary()));
            buttons = List.of(phrases.say("confirm", run.language()), phrases.say("change", run.language()));
        }
    }

    private void promptAgain(Step at) {
        var asked = asked(at);
        if (asked != null
                && asked.again() != null
                && !asked.name().equals(run.memory().doubt())) {
            said.add(filled(asked.again()));
            buttons = buttons(asked);
            return;
        }
        prompt(at);
        say("again", said.removeLast());
    }

    private List<String> buttons(Slot slot) {
        var offered = new ArrayList<String>();
        if (slot.kind() == Kind.YES_NO) {
            offered.add(phrases.say("yes", run.language()));
            offered.add(phrases.say("no", run.language()));
        }
        slot.choices().stream()
                .limit(MOST_BUTTONS)
                .map(choice -> choice.label().in(run.language()))
                .forEach(offered::add);
        if (slot.optional()) {
            offered.add(phrases.say("skip", run.language()));
        }
        return offered;
    }

    private List<String> summary() {
        return flow.slots().stream()
                .filter(slot -> run.memory().values().containsKey(slot.name()))
                .map(slot -> "· %s%s%s"
                        .formatted(
                                slot.label().in(run.language()),
                                run.language() == Language.ZH ? "：" : ": ",
                                requireNonNull(run.memory().slots().get(slot.name()))
                                        .shown()
                                        .in(run.language())))
                .toList();
    }

    private void tellChange(Slot slot) {
        var filled = run.memory().slots().get(slot.name());
        if (filled != null) {
            say("changed", slot.label().in(run.language()), filled.shown().in(run.language()));
        }
    }

    private void tell(TakeIn.Problem problem) {
        var slot = problem.slot();
        var code = String.valueOf(problem.found().problem());
        var bound = code.endsWith("early") || code.endsWith("small") ? slot.least() : slot.most();
        said.add(phrases.say(
                "problem-" + code,
                run.language(),
                bound == null ? "" : Bounds.shown(slot, bound, reader).in(run.language())));
    }

    private void say(String phrase, Object... holes) {
        said.add(phrases.say(phrase, run.language(), holes));
    }

    private String name() {
        return flow.name().in(run.language());
    }

    private String filled(Bilingual words) {
        return Holes.fill(words.in(run.language()), run.memory(), run.language());
    }

    private @Nullable Slot asked(Step at) {
        return at instanceof Step.Ask ask ? flow.slot(ask.slot()).orElse(null) : null;
    }

    private TakeIn takeIn(String words) {
        return new TakeIn(flow, reader, run.memory(), Spoken.of(words));
    }

    private Played played(boolean begins, boolean aside) {
        var running = run.state() == State.RUNNING;
        var saying =
                new Saying(String.join("\n", said), running ? buttons : List.of(), name(), running ? progress() : null);
        return new Played(flow, run, begins, saying, aside, List.copyOf(acted), null);
    }

    private Progress progress() {
        return Decisions.progress(flow, run.memory());
    }
}
