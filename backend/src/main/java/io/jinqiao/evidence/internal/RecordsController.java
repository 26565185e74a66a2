package io.jinqiao.evidence.internal;

import io.jinqiao.evidence.internal.RecordEntry.RecordPage;
import io.jinqiao.evidence.internal.Scope.Span;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/desk/records")
class RecordsController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final SearchRecords.Handler searching;
    private final ReadTimeline.Handler reading;
    private final ExportBundle.Handler exporting;
    private final ZoneId zone;

    RecordsController(
            SearchRecords.Handler searching,
            ReadTimeline.Handler reading,
            ExportBundle.Handler exporting,
            @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
        this.searching = searching;
        this.reading = reading;
        this.exporting = exporting;
        this.zone = zone;
    }

    /** {@code from} and {@code to} are moments or days of the institution; a last day is included. */
    record BundleOrder(
            CustomerId customer,
            @Nullable ConversationId conversation,
            @Nullable TicketId ticket,
            @Nullable String from,
            @Nullable String to,
            String reason) {}

    @GetMapping
    @Allowed(Permission.SEARCH_RECORDS)
    RecordPage search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable CustomerId customer,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String business,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "zh") String language) {
        var span = from == null && to == null ? null : span(from, to);
        return searching.handle(new SearchRecords(q, customer, span, text(business), before, Language.of(language)));
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
        return reading.handle(new ReadTimeline(scope, me.id(), Language.of(language)));
    }

    @PostMapping("/bundles")
    @Allowed(Permission.EXPORT_RECORDS)
    ResponseEntity<byte[]> export(@RequestBody BundleOrder order, @AuthenticationPrincipal SignedIn me) {
        var scope = new Scope(order.customer(), order.conversation(), order.ticket(), span(order.from(), order.to()));
        var bundle = exporting.handle(new ExportBundle(scope, me.id(), order.reason()));
        var name = "jinqiao-%s.zip".formatted(scope.subject(order.customer()).id());
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
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
