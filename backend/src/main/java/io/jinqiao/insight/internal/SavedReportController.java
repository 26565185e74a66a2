package io.jinqiao.insight.internal;

import io.jinqiao.insight.saved.Period;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import io.jinqiao.web.TableFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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

/** Reports that are made of every period, and what each said. */
@RestController
@RequestMapping("/api/desk/reports")
@Allowed(Permission.READ_REPORTS)
class SavedReportController {

    private final SavedReports reads;
    private final SaveReport.Handler save;
    private final EndReport.Handler end;
    private final CommentOnEdition.Handler comment;
    private final ExportReport.Handler export;
    private final Clock clock;
    private final ZoneId zone;

    SavedReportController(
            SavedReports reads,
            SaveReport.Handler save,
            EndReport.Handler end,
            CommentOnEdition.Handler comment,
            ExportReport.Handler export,
            Clock clock,
            @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
        this.reads = reads;
        this.save = save;
        this.end = end;
        this.comment = comment;
        this.export = export;
        this.clock = clock;
        this.zone = zone;
    }

    record Wanted(
            String title,
            Period period,
            Dimension dimension,
            @Nullable Dimension second,
            List<String> codes,
            LocalTime at,
            List<String> readers) {}

    record Said(String words) {}

    record Made(UUID id) {}

    @GetMapping("/saved")
    List<SavedReport.WithEditions> saved() {
        return reads.all();
    }

    @PostMapping("/saved")
    Made save(@RequestBody Wanted wanted, @AuthenticationPrincipal SignedIn me) {
        return new Made(save.handle(new SaveReport(
                wanted.title(),
                wanted.period(),
                new By(wanted.dimension(), wanted.second()),
                wanted.codes(),
                wanted.at(),
                wanted.readers().stream().map(Ids::parse).map(StaffId::new).toList(),
                me.id())));
    }

    @PostMapping("/saved/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        end.handle(new EndReport(id, me));
    }

    @GetMapping("/editions/{id}")
    SavedReport.Edition edition(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        return reads.edition(id, me);
    }

    @PostMapping("/editions/{id}/comments")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void comment(@PathVariable UUID id, @RequestBody Said said, @AuthenticationPrincipal SignedIn me) {
        comment.handle(new CommentOnEdition(id, said.words(), me.id()));
    }

    @GetMapping("/editions/{id}/file")
    void file(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(defaultValue = "zh") String language,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse answer)
            throws IOException {
        var form = TableFile.Format.of(format);
        var edition = reads.edition(id, me);
        var sheet = export.kept(edition, Language.of(language), format, me);
        form.prepare(
                answer,
                "%s-%s".formatted(edition.report().title(), edition.body().from()));
        form.write(sheet.head(), sheet.rows(), TableFile.mark(me, clock.instant(), zone), answer.getOutputStream());
    }
}
