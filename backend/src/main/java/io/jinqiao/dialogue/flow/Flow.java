package io.jinqiao.dialogue.flow;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One matter that a customer can settle with the machine.
 *
 * @param code lower case with hyphens; stays the same for ever
 * @param offer the words of a button that begins it, below an answer about the same business
 * @param business a code of the business classification
 * @param steps in the order they are drawn in; the first is where it begins
 * @param examples talks that must come out as written before it may be published
 */
public record Flow(
        String code,
        Bilingual name,
        Bilingual offer,
        String business,
        Begins begins,
        List<Slot> slots,
        List<Step> steps,
        List<Example> examples) {

    public Flow {
        slots = List.copyOf(slots);
        steps = List.copyOf(steps);
        examples = List.copyOf(examples);
    }

    /** What customers say who want this; matched by meaning. */
    public record Begins(List<String> zh, List<String> en) {

        public Begins {
            zh = List.copyOf(zh);
            en = List.copyOf(en);
        }

        public List<String> in(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }

    public Optional<Slot> slot(String name) {
        return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** What a step asks for, if it asks for anything. */
    public Optional<Slot> asked(Step step) {
        return step instanceof Step.Ask ask ? slot(ask.slot()) : Optional.empty();
    }

    /** The steps at which the customer confirms; whatever changes, they are confirmed anew. */
    public Set<String> confirmations() {
        return steps.stream()
                .filter(Step.Confirm.class::isInstance)
                .map(Step::id)
                .collect(Collectors.toSet());
    }
}
