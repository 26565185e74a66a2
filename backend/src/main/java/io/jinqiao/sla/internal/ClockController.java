package io.jinqiao.sla.internal;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.sla.ClockProof;
import io.jinqiao.web.Allowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a due moment was computed, for everybody who works against it. */
@RestController
@RequestMapping("/api/desk/clocks/{id}")
@Allowed({
    Permission.WORK_TICKETS,
    Permission.HANDLE_COMPLAINTS,
    Permission.ANSWER_REQUESTS,
    Permission.PROPOSE_KNOWLEDGE,
    Permission.REVIEW_KNOWLEDGE,
    Permission.SEARCH_RECORDS,
    Permission.MANAGE_TERMS
})
class ClockController {

    private final ReadClocks clocks;

    ClockController(ReadClocks clocks) {
        this.clocks = clocks;
    }

    @GetMapping("/proof")
    ClockProof proof(@PathVariable ClockId id) {
        return clocks.proof(id);
    }
}
