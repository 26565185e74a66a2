package io.jinqiao.customer;

import io.jinqiao.kernel.Refused;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What one person may see by some permissions: their own matters wherever they lie, others where a post that gives one of the
 * permissions holds (ADR 0052). The one place where modules ask.
 */
public interface Sight {

    /** True where nothing is hidden, so that a list need not be sifted. */
    boolean isEverywhere();

    /** Of these, what they may see, in the same order. */
    <T> List<T> only(List<T> all, Function<T, Matter> matter);

    /**
     * Refuses with what the caller says where none of the permissions is theirs, and with {@code customer.out-of-reach} where
     * none holds there; the latter is a fact.
     */
    void require(Matter matter, Supplier<Refused> stranger);

    default boolean of(Matter matter) {
        return !only(List.of(matter), each -> each).isEmpty();
    }

    default void require(Matter matter) {
        require(matter, () -> Refused.forbidden("web.not-permitted", "Your post does not include this"));
    }
}
