package io.jinqiao.kernel;

import java.util.List;
import java.util.Map;

/**
 * A fact that must find its people: each of them has it before them at the desk until they say that they know ({@code notice}).
 *
 * <p>Whoever tells it has decided who that is, so the journal keeps it with the fact.
 */
public interface Notice extends Fact {

    /** Each once; nobody is possible, and whoever did it needs no telling. */
    List<StaffId> told();

    /**
     * What of its subject it is about, for example a term. What is told later about the same takes the place of what
     * nobody has read yet.
     */
    String topic();

    /** What a line at the desk says beside the kind: {@code number}, {@code term} …; never a person's data in clear. */
    Map<String, String> says();
}
