package io.jinqiao.collaboration;

import io.jinqiao.kernel.Actor;
import java.util.List;

/** The types of requests that departments answer, in versions. */
public interface RequestForms {

    /**
     * Puts this form in force for what is asked from now on; the form in force published again is no new version.
     * Refuses with {@code collaboration.bad-form}.
     */
    Edition publish(RequestForm form, Actor by);

    /** What can be asked now. */
    List<Edition> offered();

    /** One version of a type. */
    record Edition(int version, RequestForm form) {}
}
