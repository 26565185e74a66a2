package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.internal.ReadBorrowed.Own;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own permissions for others, and others' for oneself, for a time. */
@RestController
@RequestMapping("/api/me")
class BorrowedController {

    private final ReadBorrowed reads;
    private final Lend.Handler lend;
    private final EndLending.Handler endLending;
    private final TakeEmergency.Handler take;
    private final EndEmergency.Handler endEmergency;

    BorrowedController(
            ReadBorrowed reads,
            Lend.Handler lend,
            EndLending.Handler endLending,
            TakeEmergency.Handler take,
            EndEmergency.Handler endEmergency) {
        this.reads = reads;
        this.lend = lend;
        this.endLending = endLending;
        this.take = take;
        this.endEmergency = endEmergency;
    }

    record Wish(StaffId to, List<Permission> permissions, Instant from, Instant until, String reason) {}

    record Need(Permission permission, int minutes, String reason) {}

    @GetMapping("/borrowed")
    Own own(@AuthenticationPrincipal SignedIn me) {
        return reads.of(me.id());
    }

    @PostMapping("/lendings")
    Own lend(@RequestBody Wish wish, @AuthenticationPrincipal SignedIn me) {
        lend.handle(new Lend(me.id(), wish.to(), wish.permissions(), wish.from(), wish.until(), wish.reason()));
        return reads.of(me.id());
    }

    @PostMapping("/lendings/{id}/end")
    Own endLending(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        endLending.handle(new EndLending(id, me));
        return reads.of(me.id());
    }

    @PostMapping("/emergencies")
    Own take(@RequestBody Need need, @AuthenticationPrincipal SignedIn me) {
        take.handle(new TakeEmergency(me.id(), need.permission(), need.minutes(), need.reason()));
        return reads.of(me.id());
    }

    @PostMapping("/emergencies/{id}/end")
    Own endEmergency(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        endEmergency.handle(new EndEmergency(id, me));
        return reads.of(me.id());
    }
}
