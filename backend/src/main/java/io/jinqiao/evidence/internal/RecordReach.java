package io.jinqiao.evidence.internal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.Matter;
import io.jinqiao.evidence.internal.Story.Talk;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.staff.Staff;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.Tickets;
import io.jinqiao.web.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How much of the record somebody reads: what is about a conversation or a ticket where that lies, what else is about a customer
 * where they belong, and what is about no customer only with a post that holds everywhere, or of one's own doing.
 */
@Component
class RecordReach {

    private final Customers customers;
    private final Conversations conversations;
    private final Tickets tickets;
    private final Staff staff;

    RecordReach(Customers customers, Conversations conversations, Tickets tickets, Staff staff) {
        this.customers = customers;
        this.conversations = conversations;
        this.tickets = tickets;
        this.staff = staff;
    }

    /** Of facts that were found, those that this person reads. */
    List<KeptFact> only(List<KeptFact> facts, SignedIn me) {
        var sight = customers.sight(me, Permission.SEARCH_RECORDS);
        if (sight.isEverywhere()) {
            return facts;
        }
        var matters = matters(facts);
        var about = facts.stream().filter(fact -> fact.customer() != null).toList();
        var seen = Set.copyOf(sight.only(about, fact -> matter(fact, matters)));
        return facts.stream()
                .filter(fact -> seen.contains(fact) || fact.by().is(me.id()))
                .toList();
    }

    /** Refuses with {@code customer.out-of-reach} the conversation or ticket that was asked for; leaves out others beside it. */
    Story only(Story story, Scope scope, SignedIn me) {
        var sight = customers.sight(me, Permission.SEARCH_RECORDS);
        if (sight.isEverywhere()) {
            return story;
        }
        named(story, scope).forEach(sight::require);
        var talks =
                sight.only(story.conversations(), talk -> talk.conversation().matter());
        var left = sight.only(story.tickets(), matter -> matter.ticket().matter());
        var hidden = subjects(story).collect(toSet());
        var shown = new Story(story.customer(), talks, left, story.ratings(), story.articles(), story.facts());
        subjects(shown).toList().forEach(hidden::remove);
        var facts = story.facts().stream()
                .filter(fact -> !hidden.contains(fact.subject()))
                .toList();
        var others = facts.stream().filter(fact -> fact.customer() == null).collect(toSet());
        var seen = Set.copyOf(only(facts, me));
        return new Story(
                story.customer(),
                talks,
                left,
                story.ratings().stream()
                        .filter(rating -> !hidden.contains(rating.subject()))
                        .toList(),
                story.articles(),
                facts.stream()
                        .filter(fact -> seen.contains(fact) || others.contains(fact))
                        .toList());
    }

    /** What goes out of the house goes whole: refuses with {@code customer.out-of-reach} where any part lies elsewhere. */
    void requireWhole(Story story, Scope scope, SignedIn me) {
        var sight = customers.sight(me, Permission.EXPORT_RECORDS);
        if (sight.isEverywhere()) {
            return;
        }
        if (scope.customer() != null) {
            sight.require(Matter.of(story.customer().id()));
        }
        matters(story).forEach(sight::require);
    }

    private static List<Matter> named(Story story, Scope scope) {
        return scope.conversation() == null && scope.ticket() == null
                ? List.of()
                : Stream.concat(
                                story.conversations().stream()
                                        .map(Talk::conversation)
                                        .filter(talk -> talk.id().equals(scope.conversation()))
                                        .map(ConversationView::matter),
                                story.tickets().stream()
                                        .map(Story.Matter::ticket)
                                        .filter(ticket -> ticket.id().equals(scope.ticket()))
                                        .map(TicketView::matter))
                        .toList();
    }

    private static Stream<Matter> matters(Story story) {
        return Stream.concat(
                story.conversations().stream().map(talk -> talk.conversation().matter()),
                story.tickets().stream().map(matter -> matter.ticket().matter()));
    }

    private static Stream<Subject> subjects(Story story) {
        return Stream.concat(
                story.conversations().stream()
                        .map(talk -> Subject.of(talk.conversation().id())),
                story.tickets().stream()
                        .map(matter -> Subject.of(matter.ticket().id())));
    }

    private Map<Subject, Matter> matters(List<KeptFact> facts) {
        var named = facts.stream().map(KeptFact::subject).collect(toSet());
        var talks = conversations
                .all(named.stream()
                        .filter(subject -> subject.kind().equals("conversation"))
                        .map(subject -> new ConversationId(subject.id()))
                        .toList())
                .stream()
                .collect(toMap(talk -> Subject.of(talk.id()), ConversationView::matter));
        var all = new HashMap<Subject, Matter>(talks);
        named.stream()
                .filter(subject -> subject.kind().equals("ticket"))
                .forEach(subject -> ticket(subject).ifPresent(ticket -> all.put(subject, ticket.matter())));
        return all;
    }

    private Optional<TicketView> ticket(Subject subject) {
        try {
            return Optional.of(tickets.get(new TicketId(subject.id())));
        } catch (Refused gone) {
            return Optional.empty();
        }
    }

    private Matter matter(KeptFact fact, Map<Subject, Matter> known) {
        var matter = known.get(fact.subject());
        if (matter != null) {
            return matter;
        }
        var customer = Optional.ofNullable(fact.customer()).orElseThrow();
        return fact.subject().equals(Subject.of(customer))
                ? Matter.of(customer)
                : new Matter(
                        customer,
                        null,
                        team(fact.by()),
                        Optional.ofNullable(fact.business()).orElse(""));
    }

    /** Of whoever did it, empty where that was nobody of the house. */
    private String team(Actor by) {
        var id = by.id();
        return by.kind() == Actor.Kind.STAFF && id != null
                ? staff.get(new StaffId(id)).team()
                : "";
    }
}
