package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.reading.Found;
import io.jinqiao.kernel.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a run knows. Where it stands follows from this alone: the flow is walked from its beginning, passing what is
 * known and done, to the first thing that is not. A correction therefore needs no way back.
 *
 * @param slots in the order in which they were said, the latest last; a slot left out on purpose holds nothing
 * @param told what acts told, by name
 * @param passed steps that are said, confirmed or done
 * @param asked how often each step was asked
 * @param doubt the slot whose value looks mistyped and waits for a yes
 */
record Memory(
        Map<String, Filled> slots,
        Map<String, String> told,
        Set<String> passed,
        Map<String, Integer> asked,
        @Nullable String doubt) {

    static final Memory EMPTY = new Memory(Map.of(), Map.of(), Set.of(), Map.of(), null);

    /** A value as acts get it, and as people see it. */
    record Filled(String value, Bilingual shown) {

        static final Filled LEFT_OUT = new Filled("", new Bilingual("", ""));

        static Filled of(Found found) {
            return new Filled(found.value(), found.shown());
        }

        boolean isLeftOut() {
            return value.isEmpty();
        }

        @Override
        public String toString() {
            return "Filled[" + shown.en() + "]";
        }
    }

    boolean knows(String slot) {
        return slots.containsKey(slot) && !slot.equals(doubt);
    }

    /** Whatever was confirmed before must be confirmed anew. */
    Memory fill(String slot, Found found, Set<String> confirmations) {
        var after = new LinkedHashMap<>(slots);
        after.remove(slot);
        after.put(slot, Filled.of(found));
        return with(after, confirmations, found.doubtful() ? slot : slot.equals(doubt) ? null : doubt);
    }

    Memory leaveOut(String slot) {
        var after = new LinkedHashMap<>(slots);
        after.put(slot, Filled.LEFT_OUT);
        return new Memory(after, told, passed, asked, doubt);
    }

    Memory forget(String slot, Set<String> confirmations) {
        var after = new LinkedHashMap<>(slots);
        after.remove(slot);
        return with(after, confirmations, slot.equals(doubt) ? null : doubt);
    }

    /** What is known stays; what was confirmed must be confirmed anew. */
    Memory unconfirm(Set<String> confirmations) {
        return with(slots, confirmations, doubt);
    }

    private Memory with(Map<String, Filled> after, Set<String> confirmations, @Nullable String doubt) {
        var left = new LinkedHashSet<>(passed);
        left.removeAll(confirmations);
        return new Memory(after, told, left, asked, doubt);
    }

    Memory trust() {
        return new Memory(slots, told, passed, asked, null);
    }

    Memory pass(String step) {
        var after = new LinkedHashSet<>(passed);
        after.add(step);
        return new Memory(slots, told, after, asked, doubt);
    }

    Memory tell(Map<String, String> more) {
        var after = new LinkedHashMap<>(told);
        after.putAll(more);
        return new Memory(slots, after, passed, asked, doubt);
    }

    Memory askAgain(String step) {
        var after = new LinkedHashMap<>(asked);
        after.merge(step, 1, Integer::sum);
        return new Memory(slots, told, passed, after, doubt);
    }

    Memory forgetAsking() {
        return new Memory(slots, told, passed, Map.of(), doubt);
    }

    int askedFor(String step) {
        return asked.getOrDefault(step, 0);
    }

    /** Slots, the latest first. */
    List<String> latestFirst() {
        return new ArrayList<>(slots.keySet()).reversed();
    }

    /** For acts and conditions: what is known, and what acts told. */
    Map<String, String> values() {
        var values = new LinkedHashMap<>(told);
        slots.forEach((slot, filled) -> {
            if (!filled.isLeftOut() && !slot.equals(doubt)) {
                values.put(slot, filled.value());
            }
        });
        return values;
    }

    /** Nothing but what may be shown, once a run has ended. */
    Memory masked() {
        var shown = slots.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new Filled(
                                each.getValue().isLeftOut() ? "" : "*",
                                each.getValue().shown()),
                        (a, b) -> b,
                        LinkedHashMap::new));
        return new Memory(shown, told, passed, asked, doubt);
    }
}
