package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.internal.Analysis.Picture;
import io.jinqiao.complaint.internal.CaseLibrary.ShelvedCase;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What complaints teach: hot spots, the monthly return, the library of solved cases. */
@RestController
@RequestMapping("/api/desk/complaints")
@Allowed(Permission.HANDLE_COMPLAINTS)
class AnalysisController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Analysis analysis;
    private final MonthlyReturn monthly;
    private final CaseLibrary library;
    private final ShelveCase.Handler shelve;

    AnalysisController(Analysis analysis, MonthlyReturn monthly, CaseLibrary library, ShelveCase.Handler shelve) {
        this.analysis = analysis;
        this.monthly = monthly;
        this.library = library;
        this.shelve = shelve;
    }

    record Shelving(String title, String story, String solution, String lesson, String consent) {}

    @GetMapping("/analysis")
    Picture picture(@RequestParam Instant from, @RequestParam Instant until) {
        return analysis.picture(from, until);
    }

    @GetMapping("/return")
    ResponseEntity<byte[]> monthly(@RequestParam YearMonth month) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"complaints-" + month + ".xlsx\"")
                .body(monthly.of(month));
    }

    @GetMapping("/library")
    @Allowed({Permission.HANDLE_COMPLAINTS, Permission.SERVE, Permission.READ_KNOWLEDGE})
    List<ShelvedCase> library() {
        return library.all();
    }

    @PostMapping("/{id}/shelving")
    void shelve(@PathVariable ComplaintId id, @RequestBody Shelving as, @AuthenticationPrincipal SignedIn me) {
        shelve.handle(
                new ShelveCase(id, Clerk.of(me), as.title(), as.story(), as.solution(), as.lesson(), as.consent()));
    }
}
