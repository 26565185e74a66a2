package io.jinqiao.insight.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The days ahead. */
@RestController
@Allowed(Permission.READ_REPORTS)
class PlanController {

    private final MakePlan make;

    PlanController(MakePlan make) {
        this.make = make;
    }

    @GetMapping("/api/desk/planning")
    Plan plan(
            @RequestParam LocalDate date,
            @RequestParam(defaultValue = "") String queue,
            @RequestParam(defaultValue = "80") int share,
            @RequestParam(defaultValue = "60") int within,
            @RequestParam(defaultValue = "0") int handling,
            @RequestParam(defaultValue = "0") int patience,
            @RequestParam(defaultValue = "3") int atOnce,
            @RequestParam(defaultValue = "30") int shrinkage,
            @RequestParam(defaultValue = "85") int occupancy,
            @RequestParam(defaultValue = "0") int more,
            @RequestParam(defaultValue = "") List<LocalDate> closed,
            @RequestParam(defaultValue = "") List<Integer> paydays) {
        return make.plan(new AskedPlan(
                date, queue, share, within, handling, patience, atOnce, shrinkage, occupancy, more, closed, paydays));
    }
}
