package io.jinqiao.notice.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.notice.internal.ReadNotices.Notices;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own notices: everybody who works at the desk has some, and sees nobody else's. */
@RestController
@RequestMapping("/api/desk/notices")
@Allowed({
    Permission.SERVE,
    Permission.WORK_TICKETS,
    Permission.READ_KNOWLEDGE,
    Permission.SEARCH_RECORDS,
    Permission.MANAGE_STAFF
})
class NoticeController {

    private final ReadNotices read;
    private final AcknowledgeNotices.Handler acknowledge;

    NoticeController(ReadNotices read, AcknowledgeNotices.Handler acknowledge) {
        this.read = read;
        this.acknowledge = acknowledge;
    }

    record Known(List<UUID> notices) {}

    @GetMapping
    Notices mine(@AuthenticationPrincipal SignedIn me) {
        return read.of(me.id());
    }

    @PostMapping("/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@RequestBody Known known, @AuthenticationPrincipal SignedIn me) {
        acknowledge.handle(new AcknowledgeNotices(me.id(), known.notices()));
    }
}
