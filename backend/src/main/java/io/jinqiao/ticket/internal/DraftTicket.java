package io.jinqiao.ticket.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.customer.Customers;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.Reading;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A ticket's form filled in from the conversation, so that nobody types what the customer has said already (CH6). */
@Component
class DraftTicket {

    private static final int LOOK_BACK = 60;
    private static final int LAST_WORDS = 5;
    private static final int LONGEST_SUBJECT = 60;
    private static final int LONGEST_DETAIL = 4000;
    private static final int UPSET = 3;

    /** Frozen accounts, abnormal funds and safety come first (CP2). */
    private static final List<String> URGENT = List.of("security.fraud", "account.exception.frozen");

    private final Conversations conversations;
    private final Customers customers;
    private final Intents intents;
    private final Places places;

    DraftTicket(Conversations conversations, Customers customers, Intents intents, Places places) {
        this.customers = customers;
        this.conversations = conversations;
        this.intents = intents;
        this.places = places;
    }

    record TicketDraft(
            String subject, String detail, @Nullable String business, Urgency urgency, String team) {

        @Override
        public String toString() {
            return "TicketDraft[" + business + "]";
        }
    }

    /** Refuses with {@code conversation.not-yours} whoever neither serves it nor supervises. */
    TicketDraft of(ConversationId id, SignedIn by) {
        var conversation = conversations.get(id);
        customers
                .sight(by, Permission.WATCH_FLOOR)
                .require(
                        conversation.matter(),
                        () -> Refused.forbidden("conversation.not-yours", "Somebody else serves this conversation"));
        var words = lastWords(conversation);
        return new TicketDraft(
                subject(conversation, words),
                cut(String.join("\n", withForm(conversation, words)), LONGEST_DETAIL),
                places.leafOrNull(conversation.business()),
                urgency(conversation, words),
                places.teamFor(conversation.business()));
    }

    private List<String> lastWords(ConversationView conversation) {
        var said = conversations.latest(conversation.id(), LOOK_BACK).stream()
                .filter(message -> message.from().kind() == Actor.Kind.CUSTOMER)
                .map(MessageView::text)
                .filter(text -> !text.isBlank())
                .toList();
        return said.subList(Math.max(0, said.size() - LAST_WORDS), said.size());
    }

    /** What was written down or collected stands before the words. */
    private static List<String> withForm(ConversationView conversation, List<String> words) {
        var form = conversation.form();
        return form == null || form.matter().isBlank()
                ? words
                : Stream.concat(Stream.of(form.matter()), words.stream()).toList();
    }

    private static String subject(ConversationView conversation, List<String> words) {
        var form = conversation.form();
        var written = form == null ? "" : form.matter();
        var candidates = Stream.concat(Stream.of(conversation.subject(), written), words.stream());
        return candidates
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> cut(text.strip().replaceAll("\\s+", " "), LONGEST_SUBJECT))
                .orElse("");
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private Urgency urgency(ConversationView conversation, List<String> words) {
        var business = conversation.business();
        var serious = business != null && URGENT.stream().anyMatch(business::startsWith);
        return serious || conversation.emotion() >= UPSET || areUrgent(words, conversation.language())
                ? Urgency.URGENT
                : Urgency.ORDINARY;
    }

    /** As the institution's own classifier reads them. */
    private boolean areUrgent(List<String> words, Language spoken) {
        return words.stream()
                .anyMatch(each ->
                        intents.read(each, spoken).filter(Reading::urgent).isPresent());
    }
}
