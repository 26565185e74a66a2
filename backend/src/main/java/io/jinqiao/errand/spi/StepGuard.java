package io.jinqiao.errand.spi;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Subject;

/** Whoever knows something that must be done before a step of an errand is. */
public interface StepGuard {

    /**
     * In the step's transaction and before anything is entered; a {@link io.jinqiao.kernel.Refused} keeps the errand where it stands.
     *
     * @param origin the ticket or conversation that the errand came from
     */
    void mayDo(String process, String step, Subject origin, Actor by);
}
