package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Emergencies and lendings, for those who watch over permissions. */
@RestController
@RequestMapping("/api/desk")
@Allowed({Permission.APPROVE_STAFF, Permission.MANAGE_STAFF})
class EmergencyController {

    private final ReadBorrowed reads;
    private final ReviewEmergency.Handler review;

    EmergencyController(ReadBorrowed reads, ReviewEmergency.Handler review) {
        this.reads = reads;
        this.review = review;
    }

    record Finding(boolean justified, String finding) {}

    @GetMapping("/emergencies")
    List<Emergency> emergencies() {
        return reads.emergencies();
    }

    @PostMapping("/emergencies/{id}/review")
    @Allowed(Permission.APPROVE_STAFF)
    List<Emergency> review(@PathVariable UUID id, @RequestBody Finding finding, @AuthenticationPrincipal SignedIn me) {
        review.handle(new ReviewEmergency(id, finding.justified(), finding.finding(), me.id()));
        return reads.emergencies();
    }

    @GetMapping("/people/{id}/lendings")
    List<Lending> lendings(@PathVariable StaffId id) {
        return reads.about(id);
    }
}
