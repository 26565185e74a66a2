package io.jinqiao.whistle.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports of concerns: filed and followed by anybody of the house, heard by officers. */
@RestController
@RequestMapping("/api/desk/whistle")
@Allowed(Permission.READ_KNOWLEDGE)
class WhistleController {

    private final ReadReports reads;
    private final FileReport.Handler file;
    private final FollowReport.Handler follow;
    private final HearReport.Handler hear;

    WhistleController(
            ReadReports reads, FileReport.Handler file, FollowReport.Handler follow, HearReport.Handler hear) {
        this.reads = reads;
        this.file = file;
        this.follow = follow;
        this.hear = hear;
    }

    record Filing(
            String category,
            String words,
            boolean byName,
            @Nullable StaffId notTo) {

        @Override
        public String toString() {
            return "Filing[" + category + "]";
        }
    }

    record Following(String number, String secret, @Nullable String words) {

        @Override
        public String toString() {
            return "Following[" + number + "]";
        }
    }

    record Hearing(String words) {

        @Override
        public String toString() {
            return "Hearing[]";
        }
    }

    record Writer(StaffId writer) {}

    @PostMapping("/reports")
    FileReport.Receipt file(@RequestBody Filing filing, @AuthenticationPrincipal SignedIn me) {
        return file.handle(
                new FileReport(filing.category(), filing.words(), filing.notTo(), filing.byName() ? me : null));
    }

    @PostMapping("/following")
    FollowReport.Sheet follow(@RequestBody Following following) {
        return follow.handle(new FollowReport(following.number(), following.secret(), following.words()));
    }

    @GetMapping("/reports")
    @Allowed(Permission.HEAR_WHISTLE_REPORTS)
    List<ReadReports.Card> list(@AuthenticationPrincipal SignedIn me) {
        return reads.list(me);
    }

    @GetMapping("/reports/{id}")
    @Allowed(Permission.HEAR_WHISTLE_REPORTS)
    FollowReport.Sheet read(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        return reads.read(id, me);
    }

    @PostMapping("/reports/{id}/taking")
    @Allowed(Permission.HEAR_WHISTLE_REPORTS)
    List<ReadReports.Card> take(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        hear.handle(new HearReport(id, HearReport.What.TAKEN, "", me));
        return list(me);
    }

    @PostMapping("/reports/{id}/answer")
    @Allowed(Permission.HEAR_WHISTLE_REPORTS)
    List<ReadReports.Card> answer(
            @PathVariable UUID id, @RequestBody Hearing hearing, @AuthenticationPrincipal SignedIn me) {
        hear.handle(new HearReport(id, HearReport.What.ANSWERED, hearing.words(), me));
        return list(me);
    }

    /** {@code words} is the reason, which stays in the record. */
    @PostMapping("/reports/{id}/identity")
    @Allowed(Permission.HEAR_WHISTLE_REPORTS)
    Writer identity(@PathVariable UUID id, @RequestBody Hearing hearing, @AuthenticationPrincipal SignedIn me) {
        return new Writer(hear.handle(new HearReport(id, HearReport.What.IDENTITY_READ, hearing.words(), me))
                .orElseThrow());
    }

    /** {@code words} is the outcome, which its writer reads. */
    @PostMapping("/reports/{id}/closing")
    @Allowed(Permission.HEAR_WHISTLE_REPORTS)
    List<ReadReports.Card> close(
            @PathVariable UUID id, @RequestBody Hearing hearing, @AuthenticationPrincipal SignedIn me) {
        hear.handle(new HearReport(id, HearReport.What.CLOSED, hearing.words(), me));
        return list(me);
    }
}
