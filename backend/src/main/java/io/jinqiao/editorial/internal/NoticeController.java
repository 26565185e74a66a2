package io.jinqiao.editorial.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wordings that changed: what I have to confirm, and who has not yet. */
@RestController
@RequestMapping("/api/desk/wording-changes")
class NoticeController {

    private final ReadNotices notices;
    private final ConfirmChange.Handler confirm;

    NoticeController(ReadNotices notices, ConfirmChange.Handler confirm) {
        this.notices = notices;
        this.confirm = confirm;
    }

    @GetMapping
    @Allowed(Permission.SERVE)
    List<ReadNotices.NoticeView> mine(@AuthenticationPrincipal SignedIn me) {
        return notices.of(me.id());
    }

    @PostMapping("/{id}/confirmation")
    @Allowed(Permission.SERVE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        confirm.handle(new ConfirmChange(Ids.parse(id), me.id()));
    }

    @GetMapping("/recent")
    @Allowed({Permission.WATCH_FLOOR, Permission.PUBLISH_KNOWLEDGE, Permission.REVIEW_KNOWLEDGE})
    List<ReadNotices.Watch> recent() {
        return notices.recent();
    }
}
