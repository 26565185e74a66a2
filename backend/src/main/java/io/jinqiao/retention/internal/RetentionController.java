package io.jinqiao.retention.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.retention.internal.ReadRetention.Preview;
import io.jinqiao.retention.internal.ReadRetention.Retention;
import io.jinqiao.retention.spi.NumberedMatters;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How long data are kept, what is on hold, what was deleted. */
@RestController
@RequestMapping("/api/desk/retention")
@Allowed(Permission.MANAGE_RETENTION)
class RetentionController {

    private final ReadRetention read;
    private final SetHold.Handler set;
    private final LiftHold.Handler lift;
    private final ProposeSchedule.Handler propose;
    private final ReleaseDeletion.Handler release;
    private final ObjectProvider<NumberedMatters> numbers;

    RetentionController(
            ReadRetention read,
            SetHold.Handler set,
            LiftHold.Handler lift,
            ProposeSchedule.Handler propose,
            ReleaseDeletion.Handler release,
            ObjectProvider<NumberedMatters> numbers) {
        this.read = read;
        this.set = set;
        this.lift = lift;
        this.propose = propose;
        this.release = release;
        this.numbers = numbers;
    }

    record NewHold(CustomerId customer, @Nullable Subject matter, String why) {}

    /** @param number of a customer, a ticket or a complaint */
    record NumberedHold(String number, String why) {}

    record Lifting(String why) {}

    /** @param from null for at once */
    record NewSchedule(String keep, String law, @Nullable Instant from, String reason) {}

    record Seen(int version) {}

    @GetMapping
    Retention retention() {
        return read.all();
    }

    @GetMapping("/schedules/{kind}/preview")
    Preview preview(@PathVariable String kind) {
        return read.preview(kind);
    }

    @PostMapping("/schedules/{kind}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String kind, @RequestBody Seen seen, @AuthenticationPrincipal SignedIn me) {
        release.handle(new ReleaseDeletion(kind, seen.version(), me.id()));
    }

    @PostMapping("/schedules/{kind}/changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void propose(@PathVariable String kind, @RequestBody NewSchedule wanted, @AuthenticationPrincipal SignedIn me) {
        var from = wanted.from() == null ? Instant.EPOCH : wanted.from();
        propose.handle(new ProposeSchedule(kind, wanted.keep(), wanted.law(), from, wanted.reason(), me));
    }

    @PostMapping("/holds")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hold(@RequestBody NewHold hold, @AuthenticationPrincipal SignedIn me) {
        set.handle(new SetHold(hold.customer(), hold.matter(), hold.why(), me.id()));
    }

    /** Refuses with {@code retention.unknown-number}. */
    @PostMapping("/holds/numbered")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hold(@RequestBody NumberedHold hold, @AuthenticationPrincipal SignedIn me) {
        var found = numbers.stream()
                .flatMap(each -> each.find(hold.number().strip()).stream())
                .findFirst()
                .orElseThrow(() -> Refused.notFound("retention.unknown-number", "Nothing has this number"));
        set.handle(new SetHold(found.customer(), found.matter(), hold.why(), me.id()));
    }

    @PostMapping("/holds/{id}/lifting")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable UUID id, @RequestBody Lifting lifting, @AuthenticationPrincipal SignedIn me) {
        lift.handle(new LiftHold(id, lifting.why(), me.id()));
    }
}
