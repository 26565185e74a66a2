package io.jinqiao.ticket.internal;

import io.jinqiao.catalog.Catalog;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.ticket.internal.TicketCards.TicketCard;
import io.jinqiao.vault.Classes;
import io.jinqiao.vault.Purpose;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import io.jinqiao.web.TableFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A list as a file: names are masked, telephone numbers stay out. */
@RestController
class ExportController {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final Map<Language, List<String>> HEADS = Map.of(
            Language.ZH,
            List.of(
                    "工单号", "主题", "客户", "业务分类", "紧急程度", "状态", "承办团队", "处理人", "创建时间", "到期时间", "答复时间", "办结时间", "客户满意",
                    "重开次数"),
            Language.EN,
            List.of(
                    "Number",
                    "Subject",
                    "Customer",
                    "Class",
                    "Urgency",
                    "State",
                    "Team",
                    "Owner",
                    "Opened",
                    "Due",
                    "Answered",
                    "Closed",
                    "Satisfied",
                    "Reopened"));

    private final ExportTickets.Handler export;
    private final FindView find;
    private final TicketReach reach;
    private final Catalog catalog;
    private final Staff staff;
    private final Classes classes;
    private final Clock clock;
    private final ZoneId zone;

    ExportController(
            ExportTickets.Handler export,
            FindView find,
            TicketReach reach,
            Catalog catalog,
            Staff staff,
            Classes classes,
            Clock clock,
            @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
        this.export = export;
        this.find = find;
        this.reach = reach;
        this.catalog = catalog;
        this.staff = staff;
        this.classes = classes;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/api/desk/tickets/export")
    @Allowed(Permission.WORK_TICKETS)
    void export(
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(defaultValue = "zh") String language,
            AskedFilter asked,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse answer)
            throws IOException {
        var form = TableFile.Format.of(format);
        var by = Asker.of(me);
        var tongue = Language.of(language);
        var list = new ListTickets(find.filter(view, asked.filter(), by), by, q, null, 200);
        var cards =
                export.handle(new ExportTickets(list, reach.of(me), asked.filter() == null ? view : "custom", form));
        var people = staff.all().stream().collect(Collectors.toMap(StaffView::id, person -> person));
        form.prepare(answer, "tickets");
        form.write(
                requireHead(tongue),
                cards.stream().map(card -> cells(card, people, tongue)).toList(),
                TableFile.mark(me, clock.instant(), zone),
                answer.getOutputStream());
    }

    private static List<String> requireHead(Language tongue) {
        return HEADS.getOrDefault(tongue, List.of());
    }

    private List<String> cells(TicketCard card, Map<StaffId, StaffView> people, Language tongue) {
        var ticket = card.ticket();
        var owner = ticket.owner() == null ? null : people.get(ticket.owner());
        var satisfied = ticket.satisfied();
        return List.of(
                ticket.number(),
                classes.maskedWords(Purpose.EXPORT, ticket.subject()),
                classes.masked("NAME", Purpose.EXPORT, card.customer().name()),
                ticket.business() == null
                        ? ""
                        : catalog.get(ticket.business()).name().in(tongue),
                ticket.urgency().name(),
                ticket.state().name(),
                ticket.team(),
                owner == null ? "" : owner.name().in(tongue),
                moment(ticket.openedAt()),
                moment(ticket.dueAt()),
                moment(ticket.resolvedAt()),
                moment(ticket.closedAt()),
                satisfied == null ? "" : satisfied.toString(),
                String.valueOf(ticket.reopened()));
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(zone));
    }
}
