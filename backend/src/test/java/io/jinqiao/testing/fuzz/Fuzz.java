package io.jinqiao.testing.fuzz;

import io.jinqiao.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Inputs for parsers of outside text, as jqwik gives them out; every input follows from {@link #SEED} alone, so a run can be had again.
 *
 * <p>{@code -Djqwik.tries.default=40000} makes more of them in each property, {@code -Djinqiao.fuzz.seed=7} others.
 */
public final class Fuzz {

    /** What the suite uses always: a build does not fail by luck. */
    public static final String SEED = "20261126";

    private static final long OTHERWISE = Long.getLong("jinqiao.fuzz.seed", 0L);

    private static final Pattern CODE = Pattern.compile("[a-z]+(?:-[a-z]+)*\\.[a-z0-9]+(?:-[a-z0-9]+)*");

    private Fuzz() {}

    /** Texts that begin as one of these and end as something else. @param longest in characters, as the door lets in */
    public static Arbitrary<String> texts(int longest, String... good) {
        var seeds = List.of(good);
        return Arbitraries.randomValue(random -> new Mutation(fresh(random), longest).of(seeds));
    }

    /** Bytes that begin as one of these. @param longest in bytes */
    public static Arbitrary<byte[]> bytes(int longest, List<byte[]> good) {
        return Arbitraries.randomValue(random -> new ByteMutation(fresh(random), longest).of(good));
    }

    /** Bytes of texts. */
    public static Arbitrary<byte[]> bytesOf(int longest, String... good) {
        return Arbitraries.oneOf(
                bytes(
                        longest,
                        java.util.stream.Stream.of(good)
                                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                                .toList()),
                texts(longest, good).map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    /** One of these words with nothing that can be seen put between its characters. */
    public static Arbitrary<String> seemingly(String... words) {
        var seeds = List.of(words);
        return Arbitraries.randomValue(random -> Mutation.withInvisible(fresh(random), seeds));
    }

    /** Runs what may refuse, with a code that screens can translate, and may fail in no other way. */
    public static void refusesAtMost(Callable<?> reading) throws Exception {
        try {
            reading.call();
        } catch (Refused refused) {
            if (!CODE.matcher(refused.code()).matches()) {
                throw new AssertionError("No stable code: " + refused.code(), refused);
            }
        }
    }

    private static Random fresh(Random random) {
        return new Random(random.nextLong() ^ OTHERWISE);
    }
}
