package io.jinqiao.control;

import io.jinqiao.kernel.Subject;
import java.util.List;
import java.util.UUID;

/** The one way of doing what takes two people (CM4, CU4). */
public interface TwoPersonControl {

    /**
     * Waits for a second person; {@code id} is the act's, chosen by the module so that it can keep what is wanted under it.
     * Takes part in the caller's transaction. Refuses with {@code control.not-allowed} without the kind's permission and
     * {@code control.waits-already} while another act of this kind about the same thing is undecided.
     */
    void propose(UUID id, NewAct act);

    /** Every act about this thing, the newest first. */
    List<ActView> about(Subject subject);
}
