package io.jinqiao.errand.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.ProcessSheet;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Errands at the desk: what can be begun, what waits for whom, one file, its steps. */
@RestController
@RequestMapping("/api/desk/errands")
@Allowed({Permission.WORK_TICKETS, Permission.READ_CUSTOMERS})
class ErrandController {

    private final ErrandDesk desk;
    private final BeginErrand.Handler begin;
    private final DoStep.Handler step;
    private final DropErrand.Handler drop;
    private final TakeNotice.Handler take;
    private final ErrandReach reach;

    ErrandController(
            ErrandDesk desk,
            BeginErrand.Handler begin,
            DoStep.Handler step,
            DropErrand.Handler drop,
            TakeNotice.Handler take,
            ErrandReach reach) {
        this.reach = reach;
        this.desk = desk;
        this.begin = begin;
        this.step = step;
        this.drop = drop;
        this.take = take;
    }

    record Beginning(
            String process,
            @Nullable CustomerId customer,
            @Nullable Subject origin,
            String remark,
            Map<String, String> answers) {

        @Override
        public String toString() {
            return "Beginning[" + process + "]";
        }
    }

    record Doing(String step, Map<String, String> answers) {

        @Override
        public String toString() {
            return "Doing[" + step + "]";
        }
    }

    record Reason(String reason) {}

    @GetMapping("/processes")
    List<ProcessSheet> offered(@AuthenticationPrincipal SignedIn me) {
        return desk.offered(me.id());
    }

    @GetMapping
    ErrandDesk.Board list(
            @RequestParam(defaultValue = "todo") String view,
            @RequestParam(required = false) @Nullable CustomerId customer,
            @RequestParam(required = false) @Nullable String origin,
            @AuthenticationPrincipal SignedIn me) {
        if (customer != null) {
            return desk.of(customer, me);
        }
        if (origin != null) {
            return desk.from(Subject.parse(origin).toString(), me);
        }
        return switch (view) {
            case "todo" -> desk.todo(me);
            case "begun" -> desk.begunBy(me.id());
            case "running" -> desk.running(me);
            default -> throw Refused.invalid("errand.unknown-view", "No such view");
        };
    }

    @PostMapping
    ErrandDesk.File begin(@RequestBody Beginning begun, @AuthenticationPrincipal SignedIn me) {
        reach.require(begun.customer(), me);
        var origin = begun.origin();
        var id = begin.handle(new BeginErrand(
                begun.process(),
                begun.customer(),
                origin == null ? null : origin.toString(),
                begun.remark(),
                begun.answers(),
                me.id()));
        return desk.file(id, me.id());
    }

    @GetMapping("/{id}")
    ErrandDesk.File one(@PathVariable ErrandId id, @AuthenticationPrincipal SignedIn me) {
        return desk.file(id, me.id());
    }

    @PostMapping("/{id}/done")
    ErrandDesk.File done(@PathVariable ErrandId id, @RequestBody Doing doing, @AuthenticationPrincipal SignedIn me) {
        step.handle(new DoStep(id, doing.step(), doing.answers(), me.id()));
        return desk.file(id, me.id());
    }

    @PostMapping("/{id}/dropping")
    ErrandDesk.File drop(@PathVariable ErrandId id, @RequestBody Reason why, @AuthenticationPrincipal SignedIn me) {
        drop.handle(new DropErrand(id, why.reason(), me.id()));
        return desk.file(id, me.id());
    }

    @PostMapping("/{id}/notices/{number}")
    ErrandDesk.File take(@PathVariable ErrandId id, @PathVariable int number, @AuthenticationPrincipal SignedIn me) {
        take.handle(new TakeNotice(id, number, me.id()));
        return desk.file(id, me.id());
    }
}
