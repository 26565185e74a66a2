package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.internal.AttachmentRepository.Attached;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the files of tickets. */
@Component
class ReadAttachment {

    private final AttachmentRepository attachments;

    ReadAttachment(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    @SuppressWarnings("ArrayRecordComponent") // files are not compared
    record File(Attached attached, byte[] content) {}

    /** Refuses with {@code ticket.unknown-attachment}. */
    File of(TicketId ticket, UUID id) {
        var attached = attachments.get(ticket, id);
        return new File(attached, attachments.content(attached.id()));
    }
}
