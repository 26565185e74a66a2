package io.jinqiao.complaint.internal;

import io.jinqiao.compliance.Compliance;
import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Said;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Subject;
import org.springframework.stereotype.Component;

/** What a complainant will read goes through the gate; what it asks about is written otherwise here, never confirmed. */
@Component
class Utterances {

    private final Compliance compliance;

    Utterances(Compliance compliance) {
        this.compliance = compliance;
    }

    /** Refuses as {@link Compliance#pass} does. */
    void pass(Complaint complaint, String words, Said.Way way, Actor by) {
        compliance.pass(
                new Said(words, Speaker.STAFF, way, Subject.of(complaint.id()), complaint::customer, by, false));
    }
}
