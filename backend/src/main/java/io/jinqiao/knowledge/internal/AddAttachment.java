package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.knowledge.Attachment;
import io.jinqiao.web.FileType;
import java.time.Clock;
import org.springframework.context.annotation.Profile;

/** A file is kept, so that articles can enclose it. */
@SuppressWarnings("ArrayRecordComponent") // commands are not compared
record AddAttachment(String name, byte[] content, Actor by) {

    private static final int PICTURE = 2 * 1024 * 1024;
    private static final int DOCUMENT = 10 * 1024 * 1024;

    AddAttachment {
        name = Words.required(name.substring(name.replace('\\', '/').lastIndexOf('/') + 1), 120);
    }

    @UseCase
    @Profile("!rehearsal")
    static class Handler {

        private final AttachmentRepository attachments;
        private final Clock clock;

        Handler(AttachmentRepository attachments, Clock clock) {
            this.attachments = attachments;
            this.clock = clock;
        }

        Attachment handle(AddAttachment command) {
            var content = command.content();
            if (content.length == 0) {
                throw Refused.invalid("knowledge.file-empty", "The file is empty");
            }
            var type = FileType.of(command.name(), content)
                    .orElseThrow(() -> Refused.invalid("knowledge.file-type", "PNG, JPEG, WebP, PDF, DOCX or XLSX"));
            var attachment = new Attachment(Ids.next(), command.name(), type.mediaType(), content.length);
            if (content.length > (attachment.picture() ? PICTURE : DOCUMENT)) {
                throw new Refused(
                        Refused.Kind.TOO_LARGE,
                        "knowledge.file-too-large",
                        "Pictures hold at most 2 MB, documents at most 10 MB");
            }
            attachments.add(attachment, content, command.by(), clock.instant());
            return attachment;
        }
    }
}
