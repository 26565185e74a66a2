package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.EvidenceAdded;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.util.UUID;

/** A file is put to the case, by the complainant or by who handles it; it is never changed or taken away. */
@SuppressWarnings("ArrayRecordComponent") // commands are not compared
record AddEvidence(Complaint complaint, String name, byte[] content, Actor by) {

    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MOST_FILES = 30;

    AddEvidence {
        name = Words.required(name.substring(name.replace('\\', '/').lastIndexOf('/') + 1), 120);
        if (content.length == 0) {
            throw Refused.invalid("complaint.file-empty", "The file is empty");
        }
        if (content.length > MOST_BYTES) {
            throw new Refused(Refused.Kind.TOO_LARGE, "complaint.file-too-large", "A file holds at most 10 MB");
        }
    }

    @Override
    public String toString() {
        return "AddEvidence[" + complaint.number() + "]";
    }

    @UseCase
    static class Handler {

        private final EvidenceRepository evidence;
        private final Cases cases;
        private final Clock clock;

        Handler(EvidenceRepository evidence, Cases cases, Clock clock) {
            this.evidence = evidence;
            this.cases = cases;
            this.clock = clock;
        }

        UUID handle(AddEvidence command) {
            var complaint = command.complaint();
            if (evidence.of(complaint.id()).size() >= MOST_FILES) {
                throw new Refused(Refused.Kind.TOO_MANY, "complaint.too-many-files", "A case holds at most 30 files");
            }
            var now = clock.instant();
            var type = EvidenceType.of(command.name(), command.content());
            var kept = evidence.add(complaint, command, type.mediaType(), now);
            cases.tell(new EvidenceAdded(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    kept.id(),
                    command.name(),
                    kept.sha256(),
                    command.by(),
                    now));
            return kept.id();
        }
    }
}
