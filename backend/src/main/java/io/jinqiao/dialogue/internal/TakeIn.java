package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.flow.Slot;
import io.jinqiao.dialogue.flow.Slot.Kind;
import io.jinqiao.dialogue.reading.Answers;
import io.jinqiao.dialogue.reading.Found;
import io.jinqiao.dialogue.reading.Reader;
import io.jinqiao.dialogue.reading.Spoken;
import io.jinqiao.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes words into memory: everything they hold at once, and what they take back.
 *
 * <p>What was asked for is read generously. Something known already changes only when the words say that it was wrong,
 * or when they come where a correction is invited.
 */
final class TakeIn {

    /** What is no longer meant: “不是昨天，是前天”. */
    private static final Pattern NOT_MEANT = Pattern.compile(
            "不是(?!本人)[^，,。]{1,12}?[，,。]|不是(?!本人)[^，,。]{1,12}?(?=是)|\\bnot [^,.]{1,20}[,.]|^.*(?:说错|写错|填错|打错|输错|弄错|搞错)了?(?=.)");

    private final Flow flow;
    private final Reader reader;
    private final Set<String> confirmations;

    private Memory memory;
    private Spoken left;
    private final List<Slot> filled = new ArrayList<>();
    private final List<Slot> changed = new ArrayList<>();
    private @Nullable Slot refused;
    private @Nullable Found problem;

    TakeIn(Flow flow, Reader reader, Memory memory, Spoken words) {
        this.flow = flow;
        this.reader = reader;
        this.memory = memory;
        this.left = words;
        this.confirmations = flow.confirmations();
    }

    Memory memory() {
        return memory;
    }

    List<Slot> changed() {
        return changed;
    }

    boolean tookAnything() {
        return !filled.isEmpty() || !changed.isEmpty();
    }

    /** What was understood but cannot be taken, with its slot. */
    Optional<Problem> problem() {
        return refused == null || problem == null ? Optional.empty() : Optional.of(new Problem(refused, problem));
    }

    record Problem(Slot slot, Found found) {}

    /** The first words: nothing was asked for yet. */
    void volunteered() {
        unknown().forEach(slot -> fill(slot, false));
    }

    /** The answer to a question, and whatever comes with it. */
    void answered(Slot asked) {
        if (asked.kind() == Kind.TEXT) {
            unknown().filter(slot -> !slot.equals(asked)).forEach(slot -> fill(slot, false));
            fill(asked, true);
            return;
        }
        var byName = strict(asked);
        fill(asked, byName.isEmpty());
        unknown().filter(slot -> !slot.equals(asked)).forEach(slot -> fill(slot, false));
    }

    private Optional<Found> strict(Slot slot) {
        return reader.read(slot, left, false).filter(found -> found.problem() == null);
    }

    /**
     * Words that say that something was wrong: by its name, or else by what fits, the latest first.
     *
     * @return whether they changed anything, or named what is to be asked for again
     */
    boolean corrected() {
        if (!Answers.isCorrection(left)) {
            return false;
        }
        var named = named();
        var whole = left;
        left = meant(left, named.orElse(null));
        if (named.isPresent() ? change(named.get(), true) : changeWhatFits()) {
            return true;
        }
        left = whole;
        named.ifPresent(this::forget);
        return named.isPresent();
    }

    /** At the confirmation every value said is a correction. */
    boolean revised() {
        var named = named();
        if (named.isPresent()) {
            var whole = left;
            left = meant(left, named.get());
            if (!change(named.get(), true)) {
                left = whole;
                forget(named.get());
            }
            return true;
        }
        return changeWhatFits();
    }

    private boolean changeWhatFits() {
        var known = known();
        return known.stream().anyMatch(slot -> change(slot, false))
                || known.stream().anyMatch(slot -> change(slot, true));
    }

    private List<Slot> known() {
        return memory.latestFirst().stream()
                .flatMap(name -> flow.slot(name).stream())
                .filter(slot -> slot.kind() != Kind.TEXT && slot.kind() != Kind.YES_NO)
                .toList();
    }

    private boolean change(Slot slot, boolean generously) {
        var found = reader.read(slot, left, generously);
        found.ifPresent(each -> {
            if (each.problem() != null) {
                refuse(slot, each);
            } else {
                memory = memory.fill(slot.name(), each, confirmations);
                changed.add(slot);
            }
            left = slot.kind() == Kind.TEXT ? left : left.without(each);
        });
        return found.isPresent();
    }

    private void forget(Slot slot) {
        memory = memory.forget(slot.name(), confirmations);
        changed.add(slot);
    }

    private void fill(Slot slot, boolean generously) {
        reader.read(slot, left, generously).ifPresent(found -> {
            if (found.problem() != null) {
                refuse(slot, found);
            } else {
                memory = memory.fill(slot.name(), found, confirmations);
                filled.add(slot);
            }
            left = slot.kind() == Kind.TEXT ? left : left.without(found);
        });
    }

    private void refuse(Slot slot, Found found) {
        if (refused == null) {
            refused = slot;
            problem = found;
        }
    }

    private Stream<Slot> unknown() {
        return flow.slots().stream()
                .filter(slot -> !memory.knows(slot.name()) || slot.name().equals(memory.doubt()));
    }

    /** A known slot that is called by its name. */
    private Optional<Slot> named() {
        return flow.slots().stream()
                .filter(slot -> memory.slots().containsKey(slot.name()))
                .filter(slot -> names(slot).anyMatch(name -> left.text().contains(name)))
                .findFirst();
    }

    private static Stream<String> names(Slot slot) {
        var zh = Texts.fold(slot.label().zh());
        var tail = zh.length() > 2 ? Stream.of(zh.substring(zh.length() - 2)) : Stream.<String>empty();
        return Stream.concat(Stream.of(zh, Texts.fold(slot.label().en())), tail).filter(name -> !name.isBlank());
    }

    private static Spoken meant(Spoken words, @Nullable Slot named) {
        var text = NOT_MEANT.matcher(words.text()).replaceAll("");
        return new Spoken(text.isBlank() || (named != null && text.length() < 2) ? words.text() : text);
    }
}
