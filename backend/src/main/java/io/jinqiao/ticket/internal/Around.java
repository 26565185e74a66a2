package io.jinqiao.ticket.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView.State;
import io.jinqiao.ticket.internal.AttachmentRepository.Attached;
import io.jinqiao.ticket.internal.FiledRepository.Filed;
import io.jinqiao.ticket.internal.FiledRepository.Proposal;
import io.jinqiao.ticket.internal.FollowUpRepository.FollowUp;
import io.jinqiao.ticket.internal.LinkRepository.Link;
import io.jinqiao.ticket.internal.TaskRepository.Task;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is around one ticket: those it belongs together with, parts of the work, who watches. */
@Component
class Around {

    private final TicketRepository tickets;
    private final LinkRepository links;
    private final TaskRepository tasks;
    private final WatcherRepository watchers;
    private final AttachmentRepository attachments;
    private final FollowUpRepository followUps;
    private final FiledRepository filed;

    Around(
            TicketRepository tickets,
            LinkRepository links,
            TaskRepository tasks,
            WatcherRepository watchers,
            AttachmentRepository attachments,
            FollowUpRepository followUps,
            FiledRepository filed) {
        this.tickets = tickets;
        this.links = links;
        this.tasks = tasks;
        this.watchers = watchers;
        this.attachments = attachments;
        this.followUps = followUps;
        this.filed = filed;
    }

    /** The other ticket of a link; {@code outward} where the link goes from the ticket that is read to it. */
    record LinkView(
            Link.Kind kind, boolean outward, TicketId ticket, String number, String subject, State state, Instant at) {}

    /** {@code story} are the tickets whose history is this one's too: itself and what was merged into it. */
    record Together(
            List<LinkView> links,
            List<Task> tasks,
            List<Attached> attachments,
            List<FollowUp> followUps,
            @Nullable Instant archivedAt,
            Filed filed,
            @Nullable Proposal proposal,
            List<StaffId> watchers,
            boolean watching,
            List<Subject> story) {}

    Together of(TicketId id, StaffId reader) {
        var watching = watchers.of(id);
        var story = story(id);
        return new Together(
                linked(id),
                tasks.of(id),
                attachments.of(story),
                followUps.of(id),
                tickets.archivedAt(id).orElse(null),
                filed.of(id),
                filed.proposal(id).orElse(null),
                watching,
                watching.contains(reader),
                story.stream().map(Subject::of).toList());
    }

    Map<TicketId, Integer> news(StaffId watcher) {
        return watchers.unseen(watcher);
    }

    private List<LinkView> linked(TicketId id) {
        var all = links.of(id);
        var others = tickets
                .some(all.stream().map(link -> other(link, id)).distinct().toList())
                .stream()
                .collect(toMap(Ticket::id, ticket -> ticket));
        return all.stream()
                .map(link -> view(link, id, Objects.requireNonNull(others.get(other(link, id)))))
                .toList();
    }

    private static TicketId other(Link link, TicketId id) {
        return link.from().equals(id) ? link.to() : link.from();
    }

    private static LinkView view(Link link, TicketId id, Ticket other) {
        return new LinkView(
                link.kind(),
                link.from().equals(id),
                other.id(),
                other.number(),
                other.matter().subject(),
                ListTickets.Place.kind(other.state()),
                link.at());
    }

    private List<TicketId> story(TicketId id) {
        var all = new LinkedHashSet<TicketId>();
        var next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            var one = next.removeFirst();
            if (all.add(one)) {
                next.addAll(links.mergedFrom(one));
            }
        }
        return List.copyOf(all);
    }
}
