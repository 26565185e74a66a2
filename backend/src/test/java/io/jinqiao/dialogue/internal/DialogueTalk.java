package io.jinqiao.dialogue.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.dialogue.Dialogues;
import io.jinqiao.dialogue.Heard;
import io.jinqiao.dialogue.Turn;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.ticket.FakeTickets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Ms Wang has wishes that the shipped flows settle. */
@ModuleTest
@Import({DialogueNeighbours.class, DialogueTalk.Parts.class})
abstract class DialogueTalk {

    private static final List<String> SHIPPED = List.of(
            "block-card",
            "raise-credit-line",
            "dispute-transaction",
            "book-branch",
            "check-progress",
            "raise-transfer-limit");

    /** What a test of the module may need. */
    record Parts(
            Dialogues dialogues,
            Opener opener,
            Conversations conversations,
            FakeCustomers customers,
            FakeTickets tickets,
            CountedAct backOffice,
            LapseRuns.Handler lapse,
            MovableClock clock,
            TransactionTemplate transaction,
            MockMvcTester http) {}

    final Dialogues dialogues;
    final Opener opener;
    final Conversations conversations;
    final FakeCustomers customers;
    final FakeTickets tickets;
    final CountedAct backOffice;
    final LapseRuns.Handler lapse;
    final MovableClock clock;
    final TransactionTemplate transaction;
    final MockMvcTester http;
    CustomerId wang = CustomerId.next();
    ConversationId conversation = ConversationId.next();
    private long number;

    DialogueTalk(Parts parts) {
        dialogues = parts.dialogues();
        opener = parts.opener();
        conversations = parts.conversations();
        customers = parts.customers();
        tickets = parts.tickets();
        backOffice = parts.backOffice();
        lapse = parts.lapse();
        clock = parts.clock();
        transaction = parts.transaction();
        http = parts.http();
    }

    @BeforeEach
    void sixFlowsAndMsWang() {
        SHIPPED.forEach(flow -> dialogues.publish(
                ShippedFlowsTest.flow(Path.of("src/main/resources/demo/flows/" + flow + ".yaml")), Actor.SYSTEM));
        wang = customers.add(new NewCustomer(
                CustomerView.Kind.PERSONAL,
                "C" + CustomerId.next(),
                "王芳",
                "13800001234",
                CustomerView.Value.GOLD,
                2,
                null,
                Language.ZH,
                List.of()));
        conversation = conversations.open(wang, "web", Language.ZH).id();
        number = 0;
    }

    Turn say(String words) {
        var turn = hear(words, false);
        dialogues.settle(turn);
        return turn;
    }

    Turn hear(String words, boolean answerable) {
        return dialogues
                .hear(new Heard(conversation, wang, ++number, words, Language.ZH), () -> answerable)
                .orElseThrow();
    }
}
