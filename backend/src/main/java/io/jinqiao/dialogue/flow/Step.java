package io.jinqiao.dialogue.flow;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.jinqiao.kernel.Bilingual;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing a flow does, and where it goes on. Words may hold {@code {slot}} and what an act told. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "does")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Ask.class, name = "ASK"),
    @JsonSubTypes.Type(value = Step.Say.class, name = "SAY"),
    @JsonSubTypes.Type(value = Step.Decide.class, name = "DECIDE"),
    @JsonSubTypes.Type(value = Step.Confirm.class, name = "CONFIRM"),
    @JsonSubTypes.Type(value = Step.Act.class, name = "ACT"),
    @JsonSubTypes.Type(value = Step.HandOver.class, name = "HAND_OVER"),
    @JsonSubTypes.Type(value = Step.End.class, name = "END")
})
public sealed interface Step {

    String id();

    /** Every step that can come next. */
    List<String> nexts();

    record Ask(String id, String slot, String next) implements Step {

        @Override
        public List<String> nexts() {
            return List.of(next);
        }
    }

    record Say(String id, Bilingual words, String next) implements Step {

        @Override
        public List<String> nexts() {
            return List.of(next);
        }
    }

    /** The first branch whose condition holds, or else {@code otherwise}. */
    record Decide(String id, List<Branch> branches, String otherwise) implements Step {

        public Decide {
            branches = List.copyOf(branches);
        }

        @Override
        public List<String> nexts() {
            return Stream.concat(branches.stream().map(Branch::next), Stream.of(otherwise))
                    .toList();
        }
    }

    record Branch(String when, String next) {}

    /** Shows what was understood, masked, and waits for a yes; {@code words} stand above it. */
    record Confirm(String id, Bilingual words, String next) implements Step {

        @Override
        public List<String> nexts() {
            return List.of(next);
        }
    }

    /**
     * Has something done, once.
     *
     * @param act the name of an act that is connected
     * @param refused where to go on when it is refused; null tells the reason and hands over
     */
    record Act(String id, String act, String next, @Nullable String refused) implements Step {

        @Override
        public List<String> nexts() {
            return refused == null ? List.of(next) : List.of(next, refused);
        }
    }

    record HandOver(String id, Bilingual words) implements Step {

        @Override
        public List<String> nexts() {
            return List.of();
        }
    }

    record End(String id, Bilingual words) implements Step {

        @Override
        public List<String> nexts() {
            return List.of();
        }
    }
}
