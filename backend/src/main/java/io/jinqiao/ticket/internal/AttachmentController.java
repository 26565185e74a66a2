package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.internal.AttachmentRepository.Attached;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.Clamd;
import io.jinqiao.web.SignedIn;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of a ticket; they are never run as a page of ours. */
@RestController
@RequestMapping("/api/desk/tickets/{id}/attachments")
@Allowed(Permission.WORK_TICKETS)
class AttachmentController {

    private final AttachFile.Handler attach;
    private final ReadAttachment attachments;
    private final Clamd clamd;

    AttachmentController(AttachFile.Handler attach, ReadAttachment attachments, Clamd clamd) {
        this.attach = attach;
        this.attachments = attachments;
        this.clamd = clamd;
    }

    /** The bytes of the file as they are. */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Attached attach(
            @PathVariable TicketId id,
            @RequestParam String name,
            @RequestBody byte[] content,
            @AuthenticationPrincipal SignedIn me) {
        return attach.handle(new AttachFile(id, Asker.of(me), name, content, clamd.scan(content)));
    }

    @GetMapping("/{file}")
    ResponseEntity<byte[]> read(@PathVariable TicketId id, @PathVariable String file) {
        var read = attachments.of(id, Ids.parse(file));
        var attached = read.attached();
        var picture = attached.mediaType().startsWith("image/");
        var disposition = picture ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attached.mediaType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(attached.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(read.content());
    }
}
