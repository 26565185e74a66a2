package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.sla.internal.ChangeCalendar.Hours;
import io.jinqiao.sla.time.SpecialDay;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Working calendars: a year as a picture, and official days taken from a file. */
@RestController
@RequestMapping("/api/desk/terms/calendars")
@Allowed(Permission.MANAGE_TERMS)
class CalendarController {

    private final ReadCalendars reads;
    private final ImportDays.Handler imports;
    private final ChangeCalendar.Handler change;
    private final OpenCalendar.Handler open;

    CalendarController(
            ReadCalendars reads, ImportDays.Handler imports, ChangeCalendar.Handler change, OpenCalendar.Handler open) {
        this.reads = reads;
        this.imports = imports;
        this.change = change;
        this.open = open;
    }

    record Days(String region, int year, String source, List<SpecialDay> days) {}

    record NewCalendar(String code, String like, Hours hours) {}

    @GetMapping
    List<CalendarSheet> all() {
        return reads.all();
    }

    @GetMapping("/{code}/years/{year}")
    CalendarSheet.Year year(@PathVariable String code, @PathVariable int year) {
        return reads.year(code, year);
    }

    /** What a file holds, good rows and bad ones; nothing comes into force yet. */
    @PostMapping("/file")
    DayFile preview(@RequestParam String name, @RequestBody byte[] content) {
        return DayFile.read(name, content);
    }

    @PostMapping("/days")
    List<CalendarSheet> bringIn(@RequestBody Days days, @AuthenticationPrincipal SignedIn me) {
        imports.handle(new ImportDays(days.region(), days.year(), days.source(), days.days(), me.id()));
        return reads.all();
    }

    @PostMapping
    List<CalendarSheet> open(@RequestBody NewCalendar calendar, @AuthenticationPrincipal SignedIn me) {
        open.handle(new OpenCalendar(calendar.code(), calendar.like(), calendar.hours(), me.id()));
        return reads.all();
    }

    /** The next version of this one. */
    @PutMapping("/{code}/versions/{version}/hours")
    List<CalendarSheet> change(
            @PathVariable String code,
            @PathVariable int version,
            @RequestBody Hours hours,
            @AuthenticationPrincipal SignedIn me) {
        change.handle(new ChangeCalendar(code, version, hours, me.id()));
        return reads.all();
    }
}
