package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.ticket.events.TicketAttached;
import io.jinqiao.ticket.internal.AttachmentRepository.Attached;
import io.jinqiao.web.Clamd.Scan;
import io.jinqiao.web.FileType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody puts a file to a ticket. Whoever calls has had it scanned: that takes a moment and no transaction. */
@SuppressWarnings("ArrayRecordComponent") // commands are not compared
record AttachFile(TicketId ticket, Asker by, String name, byte[] content, Scan scan) {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int MOST = 20;

    AttachFile {
        name = Words.required(name.substring(name.replace('\\', '/').lastIndexOf('/') + 1), 120);
        if (content.length == 0) {
            throw Refused.invalid("ticket.file-empty", "The file is empty");
        }
        if (content.length > LARGEST) {
            throw new Refused(Refused.Kind.TOO_LARGE, "ticket.file-too-large", "A file holds at most 10 MB");
        }
        if (scan == Scan.INFECTED) {
            throw Refused.invalid("ticket.file-infected", "The virus scanner refuses this file");
        }
    }

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final AttachmentRepository attachments;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                TicketRepository tickets,
                AttachmentRepository attachments,
                ApplicationEventPublisher events,
                Clock clock) {
            this.tickets = tickets;
            this.attachments = attachments;
            this.events = events;
            this.clock = clock;
        }

        Attached handle(AttachFile command) {
            var by = command.by();
            var ticket = by.changing(tickets.get(command.ticket()));
            var type = FileType.of(command.name(), command.content())
                    .orElseThrow(() -> Refused.invalid("ticket.file-type", "PNG, JPEG, WebP, PDF, DOCX or XLSX"));
            if (attachments.count(ticket.id()) >= MOST) {
                throw new Refused(Refused.Kind.TOO_MANY, "ticket.too-many-files", "A ticket holds at most 20 files");
            }
            var file = new Attached(
                    Ids.next(),
                    ticket.id(),
                    command.name(),
                    type.mediaType(),
                    command.content().length,
                    sha256(command.content()),
                    command.scan(),
                    by.id(),
                    clock.instant());
            attachments.add(file, command.content());
            events.publishEvent(new TicketAttached(
                    ticket.id(),
                    file.id(),
                    file.mediaType(),
                    file.bytes(),
                    file.sha256(),
                    file.scan().name(),
                    ticket.customer(),
                    by.actor(),
                    file.at()));
            return file;
        }

        private static String sha256(byte[] content) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every JVM has SHA-256", e);
            }
        }
    }
}
