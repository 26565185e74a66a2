package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.ClassTemplate;
import io.jinqiao.catalog.internal.Classes.Entry;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The classification's versions: who changed what, who approved it, from when on it is in force. */
@RestController
@RequestMapping("/api/desk/catalog/versions")
@Allowed(Permission.MANAGE_TERMS)
class VersionController {

    private final ReadVersions versions;
    private final ChangeClasses.Handler change;
    private final ProposeClasses.Handler propose;
    private final DecideClasses.Handler decide;
    private final Clock clock;
    private final ZoneId zone;

    VersionController(
            ReadVersions versions,
            ChangeClasses.Handler change,
            ProposeClasses.Handler propose,
            DecideClasses.Handler decide,
            Clock clock,
            @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
        this.versions = versions;
        this.change = change;
        this.propose = propose;
        this.decide = decide;
        this.clock = clock;
        this.zone = zone;
    }

    /** A version without its classes. */
    record VersionView(
            int number,
            Version.State state,
            List<Change> changes,
            String note,
            @Nullable StaffId author,
            Instant at,
            @Nullable Instant effectiveFrom,
            @Nullable StaffId approver,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            boolean inForce) {}

    record VersionSheet(VersionView version, List<Entry> classes) {}

    record Wish(
            Change.Kind kind,
            String code,
            @Nullable Bilingual name,
            @Nullable String to,
            @Nullable ClassTemplate template) {}

    record Proposal(LocalDate effectiveFrom, String note) {}

    record Reason(String reason) {}

    @GetMapping
    List<VersionView> all() {
        var all = versions.all();
        var now = clock.instant();
        var inForce = all.stream()
                .filter(version -> version.inForce(now))
                .mapToInt(Version::number)
                .max()
                .orElse(0);
        return all.stream().map(version -> view(version, inForce)).toList();
    }

    @GetMapping("/{number}")
    VersionSheet one(@PathVariable int number) {
        return new VersionSheet(
                all().stream()
                        .filter(view -> view.number() == number)
                        .findFirst()
                        .orElseGet(() -> view(versions.get(number), 0)),
                versions.get(number).classes().entries());
    }

    @PostMapping("/draft/changes")
    List<VersionView> change(@RequestBody Wish wish, @AuthenticationPrincipal SignedIn me) {
        change.handle(new ChangeClasses(
                me.id(), Change.of(wish.kind(), wish.code(), wish.name(), wish.to(), wish.template())));
        return all();
    }

    @DeleteMapping("/draft/changes/last")
    List<VersionView> takeBack(@AuthenticationPrincipal SignedIn me) {
        change.handle(new ChangeClasses(me.id(), null));
        return all();
    }

    /** From the beginning of that day in the house's time zone. */
    @PostMapping("/draft/proposal")
    List<VersionView> propose(@RequestBody Proposal proposal, @AuthenticationPrincipal SignedIn me) {
        var from = proposal.effectiveFrom().atStartOfDay(zone).toInstant();
        propose.handle(new ProposeClasses(me.id(), from, proposal.note()));
        return all();
    }

    @PostMapping("/{number}/approval")
    List<VersionView> approve(@PathVariable int number, @AuthenticationPrincipal SignedIn me) {
        decide.handle(new DecideClasses(me.id(), number, null));
        return all();
    }

    @PostMapping("/{number}/return")
    List<VersionView> sendBack(
            @PathVariable int number, @RequestBody Reason why, @AuthenticationPrincipal SignedIn me) {
        decide.handle(new DecideClasses(me.id(), number, why.reason()));
        return all();
    }

    private static VersionView view(Version version, int inForce) {
        return new VersionView(
                version.number(),
                version.state(),
                version.changes(),
                version.note(),
                version.author(),
                version.at(),
                version.effectiveFrom(),
                version.approver(),
                version.decidedAt(),
                version.reason(),
                version.number() == inForce);
    }
}
