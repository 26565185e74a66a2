package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The time of the law: more of it, or that it stands still, both with a second person; and that it runs again. */
@RestController
@RequestMapping("/api/desk/complaints/{id}")
@Allowed(Permission.HANDLE_COMPLAINTS)
class ComplaintTermController {

    private final AskExtension.Handler extend;
    private final AskPause.Handler pause;
    private final ResumeTerm.Handler resume;

    ComplaintTermController(AskExtension.Handler extend, AskPause.Handler pause, ResumeTerm.Handler resume) {
        this.extend = extend;
        this.pause = pause;
        this.resume = resume;
    }

    record Longer(int days, String reason) {}

    record Standing(String why, String reason) {}

    @PostMapping("/extension")
    void extend(@PathVariable ComplaintId id, @RequestBody Longer by, @AuthenticationPrincipal SignedIn me) {
        extend.handle(new AskExtension(id, Clerk.of(me), by.days(), by.reason()));
    }

    @PostMapping("/pause")
    void pause(@PathVariable ComplaintId id, @RequestBody Standing still, @AuthenticationPrincipal SignedIn me) {
        pause.handle(new AskPause(id, Clerk.of(me), still.why(), still.reason()));
    }

    @PostMapping("/pause/end")
    void resume(@PathVariable ComplaintId id, @AuthenticationPrincipal SignedIn me) {
        resume.handle(new ResumeTerm(id, Clerk.of(me)));
    }
}
