package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.knowledge.Attachment;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of articles. They never change, so browsers may keep them; they are never run as a page of ours. */
@RestController
@Profile("!rehearsal")
class AttachmentController {

    private final AddAttachment.Handler add;
    private final Files files;

    AttachmentController(AddAttachment.Handler add, Files files) {
        this.add = add;
        this.files = files;
    }

    @PostMapping(path = "/api/desk/knowledge/attachments", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Allowed(Permission.PROPOSE_KNOWLEDGE)
    Attachment add(@RequestParam String name, @RequestBody byte[] content, @AuthenticationPrincipal SignedIn me) {
        return add.handle(new AddAttachment(name, content, me.actor()));
    }

    @GetMapping("/api/desk/knowledge/attachments/{id}")
    @Allowed(Permission.READ_KNOWLEDGE)
    ResponseEntity<byte[]> forStaff(@PathVariable String id) {
        return answer(files.get(Ids.parse(id)));
    }

    /** Pictures of articles that are for customers and in force; nothing else has an address out there. */
    @GetMapping("/api/customer/pictures/{id}")
    ResponseEntity<byte[]> forCustomers(@PathVariable String id) {
        var file = files.get(Ids.parse(id));
        if (!file.attachment().picture() || !files.isPublic(file.attachment().id())) {
            throw Refused.notFound("knowledge.unknown-attachment", "No such picture");
        }
        return answer(file);
    }

    private static ResponseEntity<byte[]> answer(Files.File file) {
        var attachment = file.attachment();
        var disposition = attachment.picture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(attachment.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file.content());
    }
}
