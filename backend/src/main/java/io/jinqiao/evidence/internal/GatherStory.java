package io.jinqiao.evidence.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.customer.Customers;
import io.jinqiao.evidence.internal.Scope.Span;
import io.jinqiao.evidence.internal.Story.Matter;
import io.jinqiao.evidence.internal.Story.Talk;
import io.jinqiao.feedback.RatingView;
import io.jinqiao.feedback.Ratings;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.routing.Routing;
import io.jinqiao.sla.Clocks;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.Tickets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks every neighbour for what belongs to a scope, in one step (CM6). */
@Component
class GatherStory {

    private static final int PAGE = 200;
    private static final int CONVERSATIONS = 1000;

    private final Customers customers;
    private final Conversations conversations;
    private final Tickets tickets;
    private final Ratings ratings;
    private final Routing routing;
    private final Clocks clocks;
    private final GatherFacts facts;
    private final UsedArticles articles;

    GatherStory(
            Customers customers,
            Conversations conversations,
            Tickets tickets,
            Ratings ratings,
            Routing routing,
            Clocks clocks,
            GatherFacts facts,
            UsedArticles articles) {
        this.customers = customers;
        this.conversations = conversations;
        this.tickets = tickets;
        this.ratings = ratings;
        this.routing = routing;
        this.clocks = clocks;
        this.facts = facts;
        this.articles = articles;
    }

    Story gather(Scope scope) {
        var ticketsOfScope = tickets(scope);
        var talks = conversations(scope, ticketsOfScope);
        var customer = customers.get(customer(scope, talks, ticketsOfScope));
        var subjects = Stream.concat(
                        talks.stream().map(talk -> Subject.of(talk.id())),
                        ticketsOfScope.stream().map(ticket -> Subject.of(ticket.id())))
                .toList();
        var kept = facts.gather(
                scope.customer() != null && isWhole(scope) ? scope.customer() : null, subjects, scope.span());
        var told = talks.stream().map(talk -> told(talk, scope.span())).toList();
        var used = articles.of(told);
        return new Story(
                customer,
                told,
                ticketsOfScope.stream().map(this::matter).toList(),
                ratings(customer.id(), subjects, scope),
                used,
                facts.with(kept, used));
    }

    private static boolean isWhole(Scope scope) {
        return scope.conversation() == null && scope.ticket() == null;
    }

    private List<TicketView> tickets(Scope scope) {
        if (scope.ticket() != null) {
            return List.of(tickets.get(scope.ticket()));
        }
        var found = scope.conversation() != null
                ? tickets.ofConversation(scope.conversation())
                : tickets.ofCustomer(requireNonNull(scope.customer()));
        return found.stream().sorted(Comparator.comparing(TicketView::openedAt)).toList();
    }

    private List<ConversationView> conversations(Scope scope, List<TicketView> ofTickets) {
        if (scope.conversation() != null) {
            return List.of(conversations.get(scope.conversation()));
        }
        if (scope.ticket() != null) {
            return conversations.all(ofTickets.stream()
                    .flatMap(ticket -> Optional.ofNullable(ticket.conversation()).stream())
                    .toList());
        }
        return conversations.ofCustomer(requireNonNull(scope.customer()), CONVERSATIONS).stream()
                .filter(talk -> talk.openedAt().isBefore(scope.span().until()))
                .filter(talk -> talk.closedAt() == null
                        || !talk.closedAt().isBefore(scope.span().from()))
                .sorted(Comparator.comparing(ConversationView::openedAt))
                .toList();
    }

    private static CustomerId customer(Scope scope, List<ConversationView> talks, List<TicketView> ofTickets) {
        var found = Stream.of(
                        talks.stream().map(ConversationView::customer),
                        ofTickets.stream().map(TicketView::customer),
                        Optional.ofNullable(scope.customer()).stream())
                .flatMap(each -> each)
                .findFirst()
                .orElseThrow();
        if (scope.customer() != null && !scope.customer().equals(found)) {
            throw Refused.notFound("evidence.not-theirs", "This is another customer's");
        }
        return found;
    }

    private Talk told(ConversationView talk, Span span) {
        var messages = new ArrayList<MessageView>();
        for (var page = conversations.since(talk.id(), 0, PAGE);
                !page.isEmpty();
                page = conversations.since(talk.id(), page.getLast().number(), PAGE)) {
            page.stream().filter(message -> span.holds(message.at())).forEach(messages::add);
        }
        return new Talk(talk, messages, conversations.notes(talk.id()), routing.path(talk.id()));
    }

    private Matter matter(TicketView ticket) {
        return new Matter(ticket, clocks.of(Subject.of(ticket.id())));
    }

    private List<RatingView> ratings(CustomerId customer, List<Subject> subjects, Scope scope) {
        var found = isWhole(scope) ? ratings.of(customer) : ratings.about(subjects);
        return found.stream()
                .filter(rating -> scope.span().holds(rating.at()))
                .sorted(Comparator.comparing(RatingView::at))
                .toList();
    }
}
