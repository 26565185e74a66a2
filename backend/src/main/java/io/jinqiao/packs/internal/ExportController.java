package io.jinqiao.packs.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.packs.files.Column;
import io.jinqiao.packs.files.Format;
import io.jinqiao.packs.internal.InForce.Filter;
import io.jinqiao.staff.Staff;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles in force on their way out, for whoever may read them. */
@RestController
@RequestMapping("/api/desk/packs")
@Allowed(Permission.READ_KNOWLEDGE)
class ExportController {

    private final ExportArticles.Handler exporting;
    private final Week week;
    private final Staff staff;
    private final Clock clock;
    private final ZoneId zone;

    ExportController(
            ExportArticles.Handler exporting,
            Week week,
            Staff staff,
            Clock clock,
            @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
        this.exporting = exporting;
        this.week = week;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/week")
    Week.Summary week() {
        return week.summary(clock.instant());
    }

    /** Written straight to the answer, because a large institution's knowledge is large. */
    @GetMapping("/export")
    void export(
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(defaultValue = "") String business,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "false") boolean weekly,
            @RequestParam(defaultValue = "zh") String language,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse answer)
            throws IOException {
        var form = form(format);
        var tongue = Language.of(language);
        var filter = new Filter(business, kind, moment(since));
        var export = exporting.handle(new ExportArticles(form, filter, weekly, tongue, me.id()));
        answer.setContentType(form.mediaType() + ";charset=UTF-8");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(export.name() + "." + form.ending())
                        .build()
                        .toString());
        var summary = export.summary();
        var owners = new Owners(staff.all());
        Iterable<Map<Column, String>> rows =
                () -> StreamSupport.stream(export.articles().spliterator(), false)
                        .map(published -> AsCells.of(published.article().content(), owners, zone))
                        .iterator();
        form.write(summary == null ? List.of() : summary.lines(tongue), rows, answer.getOutputStream());
    }

    private static Format form(String format) {
        var form = Format.of("." + format);
        if (form == Format.DOCX) {
            throw Refused.invalid("packs.unknown-format", "Word files are read, not written");
        }
        return form;
    }

    private Instant moment(String day) {
        try {
            return day.isEmpty()
                    ? Instant.EPOCH
                    : LocalDate.parse(day).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            throw Refused.invalid("packs.bad-date", "A day is 2026-11-23");
        }
    }
}
