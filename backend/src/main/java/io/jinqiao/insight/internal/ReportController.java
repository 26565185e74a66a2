package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Indicator;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import io.jinqiao.web.TableFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Indicators and the reports made of them. */
@RestController
@Allowed(Permission.READ_REPORTS)
class ReportController {

    private final Indicators indicators;
    private final ReadReport read;
    private final ReportReach reach;
    private final ExportReport.Handler export;
    private final ChangeIndicator.Handler change;
    private final RecountDay.Handler recount;
    private final Clock clock;
    private final ZoneId zone;

    ReportController(
            Indicators indicators,
            ReadReport read,
            ReportReach reach,
            ExportReport.Handler export,
            ChangeIndicator.Handler change,
            RecountDay.Handler recount,
            Clock clock,
            @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
        this.indicators = indicators;
        this.read = read;
        this.reach = reach;
        this.export = export;
        this.change = change;
        this.recount = recount;
        this.clock = clock;
        this.zone = zone;
    }

    record Changed(
            int version,
            @Nullable Double target,
            Indicator.@Nullable Variant variant,
            @Nullable Integer within,
            String reason) {}

    @GetMapping("/api/desk/indicators")
    List<IndicatorView> indicators() {
        return indicators.all();
    }

    @PostMapping("/api/desk/indicators/{code}")
    @Allowed(Permission.SET_INDICATORS)
    void change(@PathVariable String code, @RequestBody Changed to, @AuthenticationPrincipal SignedIn me) {
        change.handle(
                new ChangeIndicator(code, to.version(), to.target(), to.variant(), to.within(), to.reason(), me.id()));
    }

    @PostMapping("/api/desk/indicators/days/{day}")
    @Allowed(Permission.SET_INDICATORS)
    RecountDay.Result recount(@PathVariable LocalDate day, @AuthenticationPrincipal SignedIn me) {
        return recount.handle(new RecountDay(day, me.id()));
    }

    @GetMapping("/api/desk/reports/figures")
    Report figures(
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam(defaultValue = "0") int fromHour,
            @RequestParam(defaultValue = "24") int untilHour,
            @RequestParam AskedReport.Step step,
            @RequestParam Dimension dimension,
            @RequestParam(required = false) @Nullable Dimension second,
            @RequestParam(defaultValue = "") String within,
            @RequestParam(defaultValue = "") String only,
            @RequestParam List<String> codes,
            @AuthenticationPrincipal SignedIn me) {
        var apart = new By(dimension, second);
        var hours = new Hours(fromHour, untilHour);
        var asked = new AskedReport(from, until, hours, step, apart, within, only, codes);
        return reach.only(read.read(asked), apart, me);
    }

    @GetMapping("/api/desk/reports/file")
    void file(
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam(defaultValue = "0") int fromHour,
            @RequestParam(defaultValue = "24") int untilHour,
            @RequestParam AskedReport.Step step,
            @RequestParam Dimension dimension,
            @RequestParam(required = false) @Nullable Dimension second,
            @RequestParam(defaultValue = "") String within,
            @RequestParam(defaultValue = "") String only,
            @RequestParam List<String> codes,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(defaultValue = "zh") String language,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse answer)
            throws IOException {
        var form = TableFile.Format.of(format);
        var hours = new Hours(fromHour, untilHour);
        var asked = new AskedReport(from, until, hours, step, new By(dimension, second), within, only, codes);
        var sheet = export.handle(new ExportReport(asked, Language.of(language), format, me));
        form.prepare(answer, "report-%s".formatted(from));
        form.write(sheet.head(), sheet.rows(), TableFile.mark(me, clock.instant(), zone), answer.getOutputStream());
    }
}
