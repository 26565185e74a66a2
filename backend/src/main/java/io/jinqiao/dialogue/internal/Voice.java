package io.jinqiao.dialogue.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.dialogue.Turn.Progress;
import io.jinqiao.dialogue.Turn.Saying;
import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.flow.Slot;
import io.jinqiao.dialogue.flow.Slot.Kind;
import io.jinqiao.dialogue.flow.Step;
import io.jinqiao.dialogue.reading.Reader;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the machine says in one turn of a flow: words, and buttons that answer them. */
final class Voice {

    private static final int MOST_BUTTONS = 8;

    private final Flow flow;
    private final Reader reader;
    private final Phrases phrases;
    private final List<String> said = new ArrayList<>();
    private List<String> buttons = List.of();

    Voice(Flow flow, Reader reader, Phrases phrases) {
        this.flow = flow;
        this.reader = reader;
        this.phrases = phrases;
    }

    void add(String words) {
        said.add(words);
    }

    void say(Run run, String phrase, Object... holes) {
        said.add(phrases.say(phrase, run.language(), holes));
    }

    /** The flow's own words, with what is known in their holes. */
    void filled(Run run, Bilingual words) {
        said.add(Holes.fill(words.in(run.language()), run.memory(), run.language()));
    }

    /** What the step wants to know. */
    void prompt(Run run, Step at) {
        var asked = flow.asked(at).orElse(null);
        if (asked != null && asked.name().equals(run.memory().doubt())) {
            say(run, "doubt-" + asked.kind(), shown(run, asked));
            buttons = List.of(phrases.say("use-it", run.language()), phrases.say("type-again", run.language()));
        } else if (asked != null) {
            filled(run, asked.prompt());
            buttons = buttons(run, asked);
        } else if (at instanceof Step.Confirm confirm) {
            filled(run, confirm.words());
            said.add(said.removeLast() + "\n" + String.join("\n", summary(run)));
            buttons = List.of(phrases.say("confirm", run.language()), phrases.say("change", run.language()));
        }
    }

    /** The same, after an answer that could not be read. */
    void promptAgain(Run run, Step at) {
        var asked = flow.asked(at).orElse(null);
        if (asked != null
                && asked.again() != null
                && !asked.name().equals(run.memory().doubt())) {
            filled(run, asked.again());
            buttons = buttons(run, asked);
            return;
        }
        prompt(run, at);
        say(run, "again", said.removeLast());
    }

    /** The question that was left for another one. */
    void promptBack(Run run, Step at) {
        prompt(run, at);
        say(run, "back", name(run), said.removeLast());
    }

    /** What is to be changed, of all that is known. */
    void askWhich(Run run) {
        say(run, "which");
        buttons = flow.slots().stream()
                .filter(slot -> run.memory().slots().containsKey(slot.name()))
                .map(slot -> slot.label().in(run.language()))
                .limit(MOST_BUTTONS)
                .toList();
    }

    void tellChange(Run run, Slot slot) {
        if (run.memory().slots().containsKey(slot.name())) {
            say(run, "changed", slot.label().in(run.language()), shown(run, slot));
        }
    }

    void tell(Run run, TakeIn.Problem problem) {
        var slot = problem.slot();
        var code = String.valueOf(problem.found().problem());
        var bound = code.endsWith("early") || code.endsWith("small") ? slot.least() : slot.most();
        var shown = bound == null ? "" : Bounds.shown(slot, bound, reader).in(run.language());
        say(run, "problem-" + code, shown);
    }

    /** All that is known, a line each, masked. */
    List<String> summary(Run run) {
        var colon = run.language() == Language.ZH ? "：" : ": ";
        return flow.slots().stream()
                .filter(slot -> run.memory().values().containsKey(slot.name()))
                .map(slot -> "· " + slot.label().in(run.language()) + colon + shown(run, slot))
                .toList();
    }

    String name(Run run) {
        return flow.name().in(run.language());
    }

    /** All that was said; buttons and progress only while it goes on. */
    Saying saying(Run run, @Nullable Progress progress) {
        return new Saying(String.join("\n", said), progress == null ? List.of() : buttons, name(run), progress);
    }

    private static String shown(Run run, Slot slot) {
        return requireNonNull(run.memory().slots().get(slot.name())).shown().in(run.language());
    }

    private List<String> buttons(Run run, Slot slot) {
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
}
