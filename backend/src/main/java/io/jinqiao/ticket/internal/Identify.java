package io.jinqiao.ticket.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.intent.Reading.Label;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Language;
import io.jinqiao.language.Nameless;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.ticket.internal.FiledRepository.Proposal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the trained models take a matter for: class, urgency, and the team that follows from the class (TK3). */
@Component
class Identify {

    private final Intents intents;
    private final Places places;
    private final Customers customers;

    Identify(Intents intents, Places places, Customers customers) {
        this.intents = intents;
        this.places = places;
        this.customers = customers;
    }

    static String words(String subject, String detail) {
        return subject + "\n" + detail;
    }

    /** Nothing where no model is in force, the words are none that it knows, or the class is offered no more. */
    Optional<Proposal> propose(String words, Language language) {
        var reading = intents.read(words, language);
        return reading.flatMap(read -> read.known(Intents.BUSINESS))
                .filter(label -> places.leafOrNull(label.label()) != null)
                .map(label -> new Proposal(
                        label.label(),
                        reading.flatMap(read -> read.known(Intents.URGENCY))
                                .map(Label::label)
                                .filter(Urgency.URGENT.name()::equals)
                                .map(Urgency::valueOf)
                                .orElse(Urgency.ORDINARY),
                        places.teamFor(label.label()),
                        label.probability(),
                        null,
                        null));
    }

    /**
     * What a person decided of a matter, for the next version; its words hold nobody's name or number. Of urgency only
     * where the institution has taught it before, since its labels are the institution's own.
     */
    void learn(Ticket ticket, Actor by) {
        var matter = ticket.matter();
        var customer = customers.get(ticket.customer());
        var words = Nameless.words(words(matter.subject(), matter.detail()), List.of(customer.name()));
        var business = matter.business();
        if (business != null) {
            intents.confirm(Intents.BUSINESS, new LabelledQuestion(words, business), by);
        }
        intents.read(words, customer.language())
                .filter(read -> read.bySet().containsKey(Intents.URGENCY))
                .ifPresent(_ -> intents.confirm(
                        Intents.URGENCY,
                        new LabelledQuestion(words, matter.urgency().name()),
                        by));
    }
}
