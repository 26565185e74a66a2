package io.jinqiao.tools.bench;

import io.jinqiao.tools.Options;
import java.util.Set;

/** One thing worth measuring. */
public interface Benchmark {

    String name();

    /** What is measured, beside which bound, in one line. */
    String about();

    /** Names of its own options that take a value, without dashes. */
    default Set<String> options() {
        return Set.of();
    }

    /** Measures; tells people how far it is by {@link Progress}, never on standard output. */
    Table run(Options options, Progress progress) throws Exception;
}
