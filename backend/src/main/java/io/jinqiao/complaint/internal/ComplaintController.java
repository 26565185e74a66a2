package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.Account;
import io.jinqiao.complaint.Filer;
import io.jinqiao.complaint.NewComplaint;
import io.jinqiao.complaint.Receipt;
import io.jinqiao.complaint.internal.CaseFiles.CaseFile;
import io.jinqiao.complaint.internal.Classes.ReturnClass;
import io.jinqiao.complaint.internal.ComplaintCards.Card;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Complaints at the desk: the lists, one file, a new one, the classes of the return. */
@RestController
@RequestMapping("/api/desk/complaints")
@Allowed(Permission.HANDLE_COMPLAINTS)
class ComplaintController {

    private final ComplaintCards cards;
    private final CaseFiles files;
    private final Classes classes;
    private final FileComplaint.Handler file;
    private final CorrectClass.Handler correct;
    private final ComplaintReach reach;

    ComplaintController(
            ComplaintCards cards,
            CaseFiles files,
            Classes classes,
            FileComplaint.Handler file,
            CorrectClass.Handler correct,
            ComplaintReach reach) {
        this.reach = reach;
        this.cards = cards;
        this.files = files;
        this.classes = classes;
        this.file = file;
        this.correct = correct;
    }

    record Filing(
            CustomerId customer, @Nullable ConversationId conversation, Receipt receipt, Filer filer, Account account) {

        @Override
        public String toString() {
            return "Filing[" + customer + "]";
        }
    }

    record Filed(ComplaintId id, String number) {}

    @GetMapping
    List<Card> list(
            @RequestParam(defaultValue = "open") String view,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable String door,
            @RequestParam(required = false) @Nullable String branch,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "200") int limit,
            @AuthenticationPrincipal SignedIn me) {
        var owner = view.equals("mine") ? me.id() : null;
        var ask = new ListComplaints(
                !view.equals("all"), step, owner, line, cause, door, branch, product, from, until, q, limit);
        return cards.list(ask, reach.of(me));
    }

    @GetMapping("/{id}")
    @Allowed({Permission.HANDLE_COMPLAINTS, Permission.APPROVE_FURTHER_EXTENSIONS})
    CaseFile one(@PathVariable ComplaintId id, @AuthenticationPrincipal SignedIn me) {
        return files.open(id, reach.of(me));
    }

    /** Whoever serves a customer may file for them; a regulator's is filed by those who handle complaints. */
    @PostMapping
    @Allowed({Permission.HANDLE_COMPLAINTS, Permission.SERVE, Permission.WORK_TICKETS})
    Filed file(
            @RequestBody Filing filing,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @AuthenticationPrincipal SignedIn me) {
        var id = file.handle(new FileComplaint(new NewComplaint(
                filing.customer(),
                filing.conversation(),
                filing.receipt(),
                filing.filer(),
                filing.account(),
                key,
                me.actor())));
        return new Filed(id, files.number(id));
    }

    @GetMapping("/classes")
    @Allowed({
        Permission.HANDLE_COMPLAINTS,
        Permission.APPROVE_FURTHER_EXTENSIONS,
        Permission.SERVE,
        Permission.WORK_TICKETS
    })
    List<ReturnClass> classes() {
        return classes.all();
    }

    @PutMapping("/classes")
    @Allowed(Permission.APPROVE_COMPLAINTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@RequestBody ReturnClass corrected) {
        correct.handle(new CorrectClass(corrected));
    }
}
