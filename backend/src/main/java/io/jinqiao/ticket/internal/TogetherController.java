package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.ticket.internal.LinkRepository.Link;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tickets and people around one ticket: links, merging, splitting, tasks, watchers. */
@RestController
@RequestMapping("/api/desk/tickets")
@Allowed(Permission.WORK_TICKETS)
class TogetherController {

    private final TicketCards cards;
    private final LinkTickets.Handler link;
    private final UnlinkTickets.Handler unlink;
    private final MergeTickets.Handler merge;
    private final SplitTicket.Handler split;
    private final AddTask.Handler addTask;
    private final FinishTask.Handler finishTask;
    private final WatchTicket.Handler watch;
    private final TicketReach reach;

    TogetherController(
            TicketCards cards,
            LinkTickets.Handler link,
            UnlinkTickets.Handler unlink,
            MergeTickets.Handler merge,
            SplitTicket.Handler split,
            AddTask.Handler addTask,
            FinishTask.Handler finishTask,
            WatchTicket.Handler watch,
            TicketReach reach) {
        this.reach = reach;
        this.cards = cards;
        this.link = link;
        this.unlink = unlink;
        this.merge = merge;
        this.split = split;
        this.addTask = addTask;
        this.finishTask = finishTask;
        this.watch = watch;
    }

    record Linking(String other, Link.Kind kind) {}

    record Merging(String into) {}

    record Part(
            String subject,
            String detail,
            String business,
            Urgency urgency,
            String team,
            @Nullable StaffId owner) {

        @Override
        public String toString() {
            return "Part[" + business + "]";
        }
    }

    record NewTask(
            String text, @Nullable StaffId owner, @Nullable LocalDate dueOn) {}

    @PostMapping("/{id}/links")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void link(@PathVariable TicketId id, @RequestBody Linking to, @AuthenticationPrincipal SignedIn me) {
        reach.requireNumbered(to.other(), me);
        link.handle(new LinkTickets(id, Asker.of(me), to.other(), to.kind()));
    }

    @DeleteMapping("/{id}/links/{kind}/{other}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlink(
            @PathVariable TicketId id,
            @PathVariable Link.Kind kind,
            @PathVariable TicketId other,
            @AuthenticationPrincipal SignedIn me) {
        unlink.handle(new UnlinkTickets(id, Asker.of(me), other, kind));
    }

    /** Answers with the ticket it goes on in. */
    @PostMapping("/{id}/merger")
    TicketView merge(@PathVariable TicketId id, @RequestBody Merging with, @AuthenticationPrincipal SignedIn me) {
        reach.requireNumbered(with.into(), me);
        return cards.view(merge.handle(new MergeTickets(id, Asker.of(me), with.into())));
    }

    /** Answers with the new ticket. */
    @PostMapping("/{id}/parts")
    TicketView split(
            @PathVariable TicketId id,
            @RequestBody Part part,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @AuthenticationPrincipal SignedIn me) {
        var matter = new Ticket.Matter(part.subject(), part.detail(), null, part.business(), part.urgency());
        return cards.view(split.handle(new SplitTicket(id, Asker.of(me), key, matter, part.team(), part.owner())));
    }

    @PostMapping("/{id}/tasks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void addTask(@PathVariable TicketId id, @RequestBody NewTask task, @AuthenticationPrincipal SignedIn me) {
        addTask.handle(new AddTask(id, Asker.of(me), task.text(), task.owner(), task.dueOn()));
    }

    @PostMapping("/{id}/tasks/{task}/done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void finishTask(@PathVariable TicketId id, @PathVariable String task, @AuthenticationPrincipal SignedIn me) {
        finishTask.handle(new FinishTask(id, Ids.parse(task), Asker.of(me)));
    }

    @PutMapping("/{id}/watching")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void watch(@PathVariable TicketId id, @AuthenticationPrincipal SignedIn me) {
        watch.handle(new WatchTicket(id, Asker.of(me), WatchTicket.Wish.WATCH));
    }

    @DeleteMapping("/{id}/watching")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unwatch(@PathVariable TicketId id, @AuthenticationPrincipal SignedIn me) {
        watch.handle(new WatchTicket(id, Asker.of(me), WatchTicket.Wish.UNWATCH));
    }

    @PostMapping("/{id}/watching/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@PathVariable TicketId id, @AuthenticationPrincipal SignedIn me) {
        watch.handle(new WatchTicket(id, Asker.of(me), WatchTicket.Wish.SEEN));
    }

    /** How much news there is of each ticket that I watch; nothing where there is none. */
    @GetMapping("/watched/news")
    Map<TicketId, Integer> news(@AuthenticationPrincipal SignedIn me) {
        return cards.news(me.id());
    }
}
