package io.jinqiao.process.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.Processes;
import io.jinqiao.process.WhereView;
import io.jinqiao.web.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a matter stands, with the picture it stands in. */
@RestController
@RequestMapping("/api/desk/places/{subject}")
@Allowed({
    Permission.WORK_TICKETS,
    Permission.HANDLE_COMPLAINTS,
    Permission.ANSWER_REQUESTS,
    Permission.DESIGN_PROCESSES,
    Permission.APPROVE_PROCESSES
})
class PlaceController {

    private final Processes processes;
    private final ProcessDesk desk;

    PlaceController(Processes processes, ProcessDesk desk) {
        this.processes = processes;
        this.desk = desk;
    }

    /** Both null for what goes through no process. */
    record Place(@Nullable WhereView where, @Nullable String content) {}

    @GetMapping
    Place place(@PathVariable String subject) {
        return processes
                .where(Subject.parse(subject))
                .map(where -> new Place(where, desk.content(where.process(), where.version())))
                .orElseGet(() -> new Place(null, null));
    }
}
