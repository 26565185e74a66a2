package io.jinqiao.evidence.internal;

import io.jinqiao.customer.Reason;
import io.jinqiao.evidence.internal.RecordEntry.RecordPage;
import io.jinqiao.evidence.internal.Scope.Span;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/desk/records")
class RecordsController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final SearchRecords.Handler searching;
    private final ReadTimeline.Handler reading;
    private final GiveReason.Handler reasons;
    private final AskRelease.Handler asking;
    private final TakeBundle.Handler taking;
    private final ReadReleases releases;
    private final ZoneId zone;

    RecordsController(
            SearchRecords.Handler searching,
            ReadTimeline.Handler reading,
            GiveReason.Handler reasons,
            AskRelease.Handler asking,
            TakeBundle.Handler taking,
            ReadReleases releases,
            @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
        this.searching = searching;
        this.reading = reading;
        this.reasons = reasons;
        this.asking = asking;
        this.taking = taking;
        this.releases = releases;
        this.zone = zone;
    }

    /** {@code from} and {@code to} are moments or days of the institution; a last day is included. */
    record BundleOrder(
            CustomerId customer,
            @Nullable ConversationId conversation,
            @Nullable TicketId ticket,
            @Nullable String from,
            @Nullable String to,
            String reason,
            @Nullable Boolean unmasked) {}

    @GetMapping
    @Allowed(Permission.SEARCH_RECORDS)
    RecordPage search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable CustomerId customer,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String business,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "zh") String language,
            @AuthenticationPrincipal SignedIn me) {
        var span = from == null && to == null ? null : span(from, to);
        return searching.handle(
                new SearchRecords(q, customer, span, text(business), before, me, Language.of(language)));
    }

    @GetMapping("/timeline")
    @Allowed(Permission.SEARCH_RECORDS)
    Timeline timeline(
            @RequestParam(required = false) @Nullable CustomerId customer,
            @RequestParam(required = false) @Nullable ConversationId conversation,
            @RequestParam(required = false) @Nullable TicketId ticket,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "zh") String language,
            @AuthenticationPrincipal SignedIn me) {
        var scope = new Scope(customer, conversation, ticket, span(from, to));
        return reading.handle(new ReadTimeline(scope, me, Language.of(language)));
    }

    record Why(
            @Nullable CustomerId customer,
            @Nullable ConversationId conversation,
            @Nullable TicketId ticket,
            Reason reason) {}

    @PostMapping("/timeline/reasons")
    @Allowed(Permission.SEARCH_RECORDS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reason(@RequestBody Why why, @AuthenticationPrincipal SignedIn me) {
        var scope = new Scope(why.customer(), why.conversation(), why.ticket(), Span.ALWAYS);
        reasons.handle(new GiveReason(scope, why.reason(), me));
    }

    /** A bundle that was asked for, as who asked for it follows it; {@code endsAt} is when it can be taken no more. */
    record BundleView(
            UUID id,
            String number,
            String reason,
            boolean unmasked,
            Instant askedAt,
            Release.State state,
            @Nullable StaffId releasedBy,
            @Nullable Instant endsAt) {

        static BundleView of(Release release) {
            return new BundleView(
                    release.id(),
                    release.number(),
                    release.reason(),
                    release.unmasked(),
                    release.askedAt(),
                    release.state(),
                    release.releasedBy(),
                    release.endsAt());
        }
    }

    @GetMapping("/bundles")
    @Allowed(Permission.EXPORT_RECORDS)
    List<BundleView> bundles(@AuthenticationPrincipal SignedIn me) {
        return releases.of(me.id()).stream().map(BundleView::of).toList();
    }

    @PostMapping("/bundles")
    @Allowed(Permission.EXPORT_RECORDS)
    @ResponseStatus(HttpStatus.CREATED)
    List<BundleView> ask(@RequestBody BundleOrder order, @AuthenticationPrincipal SignedIn me) {
        var scope = new Scope(order.customer(), order.conversation(), order.ticket(), span(order.from(), order.to()));
        asking.handle(new AskRelease(scope, me, order.reason(), Boolean.TRUE.equals(order.unmasked())));
        return bundles(me);
    }

    @GetMapping("/bundles/{id}/file")
    @Allowed(Permission.EXPORT_RECORDS)
    ResponseEntity<byte[]> take(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        var bundle = taking.handle(new TakeBundle(id, me.id()));
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("jinqiao-%s.zip".formatted(id))
                                .build()
                                .toString())
                .body(bundle);
    }

    private Span span(@Nullable String from, @Nullable String to) {
        return new Span(
                text(from) == null ? Span.ALWAYS.from() : moment(from, 0),
                text(to) == null ? Span.ALWAYS.until() : moment(to, 1));
    }

    private Instant moment(@Nullable String text, int daysAfter) {
        try {
            return text != null && text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(daysAfter)
                            .atStartOfDay(zone)
                            .toInstant()
                    : Instant.parse(String.valueOf(text));
        } catch (DateTimeException e) {
            throw Refused.invalid("evidence.bad-time", "A time is 2026-11-22 or 2026-11-22T03:00:00Z");
        }
    }

    private static @Nullable String text(@Nullable String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter;
    }
}
