package io.jinqiao.dialogue.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.dialogue.spi.Act;
import io.jinqiao.dialogue.spi.ActRequest;
import io.jinqiao.dialogue.spi.ActResult;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Language;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.Tickets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks the customer's own matters up; tells how many ({@code count}) and, in words, how far they are ({@code matters}). */
@Component
class FindMattersAct implements Act {

    private static final int SHOWN = 5;
    private static final Map<TicketView.State, Bilingual> STATES = Map.of(
            TicketView.State.OPEN, new Bilingual("已提交，等待受理", "submitted, waiting to be taken up"),
            TicketView.State.ASSIGNED, new Bilingual("正在处理", "being worked on"),
            TicketView.State.RESOLVED, new Bilingual("已有结果，等您确认", "answered, waiting for your word"),
            TicketView.State.CLOSED, new Bilingual("已办结", "closed"));

    private static final DateTimeFormatter DUE =
            DateTimeFormatter.ofPattern("M-d HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Tickets tickets;

    FindMattersAct(Tickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public String name() {
        return "find-matters";
    }

    @Override
    public ActResult perform(ActRequest request) {
        var mine = tickets.ofCustomer(request.customer()).stream()
                .filter(ticket -> ticket.number().endsWith(request.values().getOrDefault("number", "")))
                .toList();
        return new ActResult.Done(Map.of(
                "count", String.valueOf(mine.size()),
                "matters", lines(mine, request.language())));
    }

    private static String lines(List<TicketView> tickets, Language language) {
        return tickets.stream()
                .limit(SHOWN)
                .map(ticket -> "· " + ticket.number() + " " + ticket.subject() + (language == Language.ZH ? "：" : ": ")
                        + state(ticket, language))
                .collect(Collectors.joining("\n"));
    }

    private static String state(TicketView ticket, Language language) {
        var state = requireNonNull(STATES.get(ticket.state())).in(language);
        var open = ticket.state() == TicketView.State.OPEN || ticket.state() == TicketView.State.ASSIGNED;
        if (!open || ticket.dueAt() == null) {
            return state;
        }
        return language == Language.ZH
                ? state + "，" + DUE.format(ticket.dueAt()) + " 前答复"
                : state + ", answer due by " + DUE.format(ticket.dueAt());
    }
}
