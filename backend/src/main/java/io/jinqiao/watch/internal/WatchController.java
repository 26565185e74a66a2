package io.jinqiao.watch.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Thresholds of the floor and the alarms they raised. */
@RestController
@RequestMapping("/api/desk/floor")
@Allowed(Permission.WATCH_FLOOR)
class WatchController {

    private static final int MOST = 500;
    private static final int PAST_VERSIONS = 50;
    private static final Duration USUALLY = Duration.ofDays(7);

    private final Thresholds inForce;
    private final ReadAlarms reads;
    private final ChangeThresholds.Handler change;
    private final TakeAlarm.Handler take;
    private final Wallboard.Reader wall;
    private final Clock clock;

    WatchController(
            Thresholds inForce,
            ReadAlarms reads,
            ChangeThresholds.Handler change,
            TakeAlarm.Handler take,
            Wallboard.Reader wall,
            Clock clock) {
        this.inForce = inForce;
        this.reads = reads;
        this.change = change;
        this.take = take;
        this.wall = wall;
        this.clock = clock;
    }

    /** What holds, and what held before. */
    record View(int version, List<Threshold> thresholds, List<Past> history) {}

    record Past(int version, String reason, StaffId by, Instant at) {}

    record NewThresholds(List<Threshold> thresholds, String reason) {}

    record Note(String note) {}

    @GetMapping("/thresholds")
    View thresholds() {
        var edition = inForce.readAgain();
        return new View(edition.version(), edition.thresholds(), reads.history(PAST_VERSIONS));
    }

    @PostMapping("/thresholds")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody NewThresholds wanted, @AuthenticationPrincipal SignedIn me) {
        change.handle(new ChangeThresholds(wanted.thresholds(), wanted.reason(), me.id()));
        inForce.readAgain();
    }

    @GetMapping("/wall")
    Wallboard wall() {
        return wall.now();
    }

    @GetMapping("/alarms")
    List<Alarm> open() {
        return reads.open();
    }

    @GetMapping("/alarms/history")
    List<Alarm> history(
            @RequestParam(required = false) Instant from,
            @RequestParam(required = false) Instant until,
            @RequestParam(defaultValue = "*") String queue,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean untaken) {
        var end = until == null ? clock.instant().plusSeconds(1) : until;
        return reads.search(
                new AlarmSearch(from == null ? end.minus(USUALLY) : from, end, queue, measure, words, untaken), MOST);
    }

    @PostMapping("/alarms/{id}/take")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable UUID id, @RequestBody Note note, @AuthenticationPrincipal SignedIn me) {
        take.handle(new TakeAlarm(id, note.note(), me.id()));
    }
}
