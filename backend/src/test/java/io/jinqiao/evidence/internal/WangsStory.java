package io.jinqiao.evidence.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.events.ConversationAssigned;
import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.conversation.events.ConversationOpened;
import io.jinqiao.conversation.events.MessagePosted;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.feedback.FakeRatings;
import io.jinqiao.feedback.RatingView;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Subject;
import io.jinqiao.knowledge.FakeKnowledge;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.ticket.FakeTickets;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.events.TicketOpened;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ms Wang loses her card, the assistant quotes an article, Lin takes over and opens a ticket, Ms Wang rates it. */
@TestComponent
class WangsStory {

    private final FakeConversations conversations;
    private final FakeCustomers customers;
    private final FakeTickets tickets;
    private final FakeRatings ratings;
    private final FakeKnowledge knowledge;
    private final FakeStaff staff;
    private final MovableClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    WangsStory(
            FakeConversations conversations,
            FakeCustomers customers,
            FakeTickets tickets,
            FakeRatings ratings,
            FakeKnowledge knowledge,
            FakeStaff staff,
            MovableClock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.conversations = conversations;
        this.customers = customers;
        this.tickets = tickets;
        this.ratings = ratings;
        this.knowledge = knowledge;
        this.staff = staff;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    record Told(CustomerId wang, String number, ConversationId conversation, TicketView ticket) {}

    Told tell(String name) {
        var wang = customers.named(name);
        var by = Actor.of(wang);
        var lin = staff.named("lin").id();
        var talk = conversations.open(wang, "web", Language.ZH).id();
        happens(new ConversationOpened(talk, wang, "web", by, clock.instant()));
        say(talk, wang, by, MessageView.Kind.TEXT, "我的借记卡丢了 <script>alert(1)</script> 👛", null);
        say(
                talk,
                wang,
                Actor.MACHINE,
                MessageView.Kind.ANSWER,
                "请先挂失，再补卡。",
                Map.of("article", article(), "version", 1));
        conversations.await(talk, Actor.MACHINE);
        conversations.assign(talk, lin);
        happens(new ConversationAssigned(talk, wang, lin, Actor.SYSTEM, clock.instant()));
        say(talk, wang, Actor.SYSTEM, MessageView.Kind.EVENT, "", Map.of("event", "assigned", "name", "林悦"));
        say(talk, wang, Actor.of(lin), MessageView.Kind.TEXT, "王女士您好，我来帮您办理。回电 13912345678。", null);
        var ticket = tickets.open(wang, talk, "补办借记卡", lin);
        happens(new TicketOpened(
                ticket.id(),
                ticket.number(),
                wang,
                talk,
                ticket.subject(),
                ticket.business(),
                "ORDINARY",
                "cards",
                lin,
                Actor.of(lin),
                clock.instant()));
        conversations.close(talk, Actor.of(lin), new Closing(Closing.Result.TICKET, "补卡"));
        happens(new ConversationClosed(
                talk, wang, lin, "card.debit.loss", "TICKET", "补卡", Actor.of(lin), clock.instant()));
        ratings.add(wang, new RatingView(Subject.of(talk), 5, true, "很快", clock.instant()));
        clock.move(Duration.ofMinutes(1));
        return new Told(wang, customers.get(wang).number(), talk, ticket);
    }

    private String article() {
        var wording = new NewArticle.Wording("借记卡挂失", "请先挂失，再补卡。", List.of("卡丢了怎么办"));
        return knowledge
                .publish(new NewArticle(
                        "card-loss", "FAQ", "card.debit.loss", true, Map.of(Language.ZH, wording), List.of()))
                .toString();
    }

    private void say(
            ConversationId talk,
            CustomerId wang,
            Actor from,
            MessageView.Kind kind,
            String text,
            @Nullable Map<String, Object> detail) {
        var receipt = conversations
                .post(new NewMessage(talk, from, "c" + clock.instant().toEpochMilli(), kind, text, detail))
                .join();
        var article = detail == null || detail.get("article") == null
                ? null
                : detail.get("article") + "@" + detail.get("version");
        happens(new MessagePosted(
                talk, wang, receipt.number(), from, kind.name(), sha256(text), article, null, receipt.at()));
        clock.move(Duration.ofSeconds(20));
    }

    private void happens(Fact fact) {
        transaction.executeWithoutResult(ours -> events.publishEvent(fact));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
