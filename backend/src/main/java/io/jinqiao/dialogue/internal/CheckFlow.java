package io.jinqiao.dialogue.internal;

import static java.util.function.Predicate.not;

import io.jinqiao.dialogue.flow.Example;
import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.flow.Slot;
import io.jinqiao.dialogue.flow.Slot.Kind;
import io.jinqiao.dialogue.flow.Step;
import io.jinqiao.dialogue.reading.Reader;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Condition;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a flow before a customer does. */
final class CheckFlow {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,29}");
    private static final int MOST = 60;

    /** What is never asked for, whatever the flow. */
    private static final Pattern SECRET = Pattern.compile(
            "密码|验证码|安全码|校验码|cvv|cvc|\\bpin\\b|password|passcode|one-time code", Pattern.CASE_INSENSITIVE);

    private final Flow flow;
    private final Set<String> acts;
    private final List<Problem> problems = new ArrayList<>();

    private static final String NO_EXAMPLES = "examples-missing";

    private CheckFlow(Flow flow, Set<String> acts) {
        this.flow = flow;
        this.acts = acts;
    }

    /**
     * Something wrong.
     *
     * @param where {@code step:ask-tail}, {@code slot:tail}, {@code example:name}, or {@code flow}
     * @param code stable; screens put it in words
     * @param about the word it is about, may be empty
     * @param grave whether it may not be published like this
     */
    record Problem(String where, String code, String about, boolean grave) {}

    static List<Problem> problems(Flow flow, Set<String> acts) {
        var check = new CheckFlow(flow, acts);
        check.head();
        flow.slots().forEach(check::slot);
        flow.steps().forEach(check::step);
        if (check.problems.stream().noneMatch(Problem::grave)) {
            check.ways();
        }
        check.wrongIf(flow.examples().isEmpty(), "flow", NO_EXAMPLES, "");
        flow.examples().forEach(check::example);
        return List.copyOf(check.problems);
    }

    private void head() {
        wrongIf(!CODE.matcher(flow.code()).matches(), "flow", "code-wrong", flow.code());
        words("flow", "name", flow.name());
        words("flow", "offer", flow.offer());
        wrongIf(flow.begins().zh().isEmpty() || flow.begins().en().isEmpty(), "flow", "begins-missing", "");
        wrongIf(flow.steps().isEmpty(), "flow", "steps-missing", "");
        wrongIf(flow.steps().size() > MOST || flow.slots().size() > MOST, "flow", "too-large", "");
        twice(flow.steps().stream().map(Step::id), "step:");
        twice(flow.slots().stream().map(Slot::name), "slot:");
    }

    private void twice(Stream<String> names, String where) {
        var seen = new HashSet<String>();
        names.filter(not(seen::add)).forEach(name -> wrong(where + name, "twice", name));
    }

    private void slot(Slot slot) {
        var where = "slot:" + slot.name();
        wrongIf(!NAME.matcher(slot.name()).matches(), where, "name-wrong", slot.name());
        words(where, "label", slot.label());
        words(where, "prompt", slot.prompt());
        var asksSecret = SECRET.matcher(slot.label().zh() + " " + slot.label().en() + " " + slot.name())
                .find();
        wrongIf(asksSecret, where, "asks-secret", slot.label().zh());
        var chooses = slot.kind() == Kind.CHOICE || slot.kind() == Kind.BRANCH;
        wrongIf(chooses && slot.choices().size() < 2, where, "choices-missing", "");
        slot.choices().forEach(choice -> words(where, "choice", choice.label()));
        bound(slot, slot.least());
        bound(slot, slot.most());
        var used = flow.steps().stream()
                .anyMatch(step -> step instanceof Step.Ask ask && ask.slot().equals(slot.name()));
        if (!used) {
            problems.add(new Problem(where, "slot-unused", slot.name(), false));
        }
    }

    private void bound(Slot slot, @Nullable String bound) {
        if (bound == null) {
            return;
        }
        try {
            switch (slot.kind()) {
                case AMOUNT -> new BigDecimal(bound);
                case DATE -> new Reader(LocalDate.EPOCH).bound(bound, LocalDate.EPOCH);
                default -> wrong("slot:" + slot.name(), "bound-wrong", bound);
            }
        } catch (NumberFormatException | DateTimeException e) {
            wrong("slot:" + slot.name(), "bound-wrong", bound);
        }
    }

    private void step(Step step) {
        var where = "step:" + step.id();
        wrongIf(!NAME.matcher(step.id()).matches(), where, "name-wrong", step.id());
        step.nexts().stream()
                .filter(next -> flow.step(next).isEmpty())
                .forEach(next -> wrong(where, "next-unknown", next));
        switch (step) {
            case Step.Ask ask -> wrongIf(flow.slot(ask.slot()).isEmpty(), where, "slot-unknown", ask.slot());
            case Step.Say say -> words(where, "words", say.words());
            case Step.Decide decide -> decide.branches().forEach(branch -> condition(where, branch.when()));
            case Step.Confirm confirm -> words(where, "words", confirm.words());
            case Step.Act act -> {
                if (!acts.contains(act.act())) {
                    problems.add(new Problem(where, "act-unknown", act.act(), false));
                }
            }
            case Step.HandOver over -> words(where, "words", over.words());
            case Step.End end -> words(where, "words", end.words());
        }
    }

    private void condition(String where, String words) {
        try {
            var told = flow.steps().stream().anyMatch(Step.Act.class::isInstance);
            Condition.parse(words).names().stream()
                    .filter(name -> flow.slot(name).isEmpty() && !told)
                    .forEach(name -> wrong(where, "slot-unknown", name));
        } catch (IllegalArgumentException e) {
            wrong(where, "condition-wrong", words);
        }
    }

    private void words(String where, String part, Bilingual words) {
        wrongIf(words.zh().isBlank(), where, "words-missing", part + ".zh");
        wrongIf(words.en().isBlank(), where, "words-missing", part + ".en");
    }

    /** Where a step is passed once it is known or done, a way back leads round for ever. */
    private void ways() {
        var reached = new HashSet<String>();
        var loops = new HashSet<String>();
        follow(flow.steps().getFirst().id(), List.of(), reached, loops);
        loops.forEach(id -> wrong("step:" + id, "loop", id));
        flow.steps().stream()
                .map(Step::id)
                .filter(not(reached::contains))
                .forEach(id -> wrong("step:" + id, "unreachable", id));
        var ends = flow.steps().stream()
                .filter(step -> reached.contains(step.id()))
                .anyMatch(step -> step instanceof Step.End || step instanceof Step.HandOver);
        wrongIf(!ends && loops.isEmpty(), "flow", "end-missing", "");
        unconfirmed(reached);
    }

    private void follow(String id, List<String> path, Set<String> reached, Set<String> loops) {
        if (path.contains(id)) {
            loops.add(id);
            return;
        }
        if (!reached.add(id)) {
            return;
        }
        var further = Stream.concat(path.stream(), Stream.of(id)).toList();
        flow.step(id).ifPresent(step -> step.nexts().forEach(next -> follow(next, further, reached, loops)));
    }

    /** What was collected is confirmed before anything is done with it. */
    private void unconfirmed(Set<String> reached) {
        var confirms = flow.steps().stream().anyMatch(Step.Confirm.class::isInstance);
        var asks = flow.steps().stream().anyMatch(Step.Ask.class::isInstance);
        flow.steps().stream()
                .filter(step -> step instanceof Step.Act && reached.contains(step.id()))
                .filter(step -> asks && !confirms)
                .forEach(step -> wrong("step:" + step.id(), "not-confirmed", ""));
    }

    private void example(Example example) {
        var where = "example:" + example.name();
        wrongIf(example.name().isBlank() || example.lines().isEmpty(), where, "example-empty", example.name());
        var begins = example.lines().isEmpty() || example.lines().getFirst().by() == Example.Speaker.CUSTOMER;
        wrongIf(!begins, where, "example-begins", example.name());
    }

    private void wrongIf(boolean condition, String where, String code, String about) {
        if (condition) {
            wrong(where, code, about);
        }
    }

    private void wrong(String where, String code, String about) {
        problems.add(new Problem(where, code, about, true));
    }

    /** Whoever tries a new flow makes its first example; until then none can be there. */
    static boolean mayBeTried(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::grave)
                .allMatch(problem ->
                        problem.code().equals(NO_EXAMPLES) || problem.where().startsWith("example:"));
    }

    static boolean mayBePublished(List<Problem> problems) {
        return problems.stream().noneMatch(Problem::grave);
    }

    /** Every example that does not come out as written, by its name. */
    static List<Failure> failures(Flow flow, Phrases phrases) {
        return flow.examples().stream()
                .flatMap(example -> Talk.broken(flow, example, phrases)
                        .map(broken -> new Failure(example.name(), broken.line(), broken.wanted(), broken.got()))
                        .stream())
                .collect(Collectors.toList());
    }

    record Failure(String example, int line, String wanted, String got) {}
}
