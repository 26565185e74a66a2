package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.knowledge.Attachment;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads the files of articles. */
@Component
@Profile("!rehearsal")
class Files {

    private final AttachmentRepository attachments;

    Files(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    @SuppressWarnings("ArrayRecordComponent") // files are not compared
    record File(Attachment attachment, byte[] content) {}

    /** Refuses with {@code knowledge.unknown-attachment}. */
    File get(UUID id) {
        var attachment = attachments
                .find(id)
                .orElseThrow(() -> Refused.notFound("knowledge.unknown-attachment", "No such file"));
        return new File(attachment, attachments.content(id));
    }

    boolean isPublic(UUID id) {
        return attachments.isPublic(id);
    }
}
