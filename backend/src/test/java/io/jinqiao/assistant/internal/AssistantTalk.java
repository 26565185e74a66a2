package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.MessageView.Kind;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.customer.Customers;
import io.jinqiao.dialogue.FakeDialogues;
import io.jinqiao.intent.FakeIntents;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.FakeKnowledge;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.routing.FakeRouting;
import io.jinqiao.routing.HandOver;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Ms Wang talks to the assistant, which knows two articles. */
@ModuleTest
@Import({AssistantNeighbours.class, AssistantTalk.Parts.class})
abstract class AssistantTalk {

    /** What a test of the module may need. */
    record Parts(
            Customers customers,
            Conversations conversations,
            FakeKnowledge knowledge,
            FakeStaff staff,
            FakeIntents intents,
            LearnFromAgent learn,
            FakeDialogues dialogues,
            FakeRouting routing,
            AnswerCustomer assistant,
            FollowCustomer follow,
            Speech speech,
            MockMvcTester http,
            MovableClock clock) {}

    final Customers customers;
    final Conversations conversations;
    final FakeKnowledge knowledge;
    final FakeStaff staff;
    final FakeIntents intents;
    final LearnFromAgent learn;
    final FakeDialogues dialogues;
    final FakeRouting routing;
    final AnswerCustomer assistant;
    final FollowCustomer follow;
    final Speech speech;
    final MockMvcTester http;
    final MovableClock clock;
    CustomerId wang = CustomerId.next();
    ConversationId conversation = ConversationId.next();
    ArticleId loss = ArticleId.next();

    AssistantTalk(Parts parts) {
        customers = parts.customers();
        conversations = parts.conversations();
        knowledge = parts.knowledge();
        staff = parts.staff();
        intents = parts.intents();
        learn = parts.learn();
        dialogues = parts.dialogues();
        routing = parts.routing();
        assistant = parts.assistant();
        follow = parts.follow();
        speech = parts.speech();
        http = parts.http();
        clock = parts.clock();
    }

    @BeforeEach
    void aConversationAndTwoArticles() {
        wang = customers.visit(Language.ZH);
        conversation = conversations.open(wang, "web", Language.ZH).id();
        loss = publish("loss", "card.debit.loss", "卡丢了怎么办", "I lost my card");
        publish("replace", "card.debit.replace", "如何补办新的", "Getting a replacement");
    }

    ArticleId publish(String code, String business, String zh, String en) {
        return knowledge.publish(new NewArticle(
                code, "FAQ", business, true, Map.of(Language.ZH, wording(zh), Language.EN, wording(en)), List.of()));
    }

    static Wording wording(String title) {
        return new Wording(title, "Answer to: " + title, List.of(title));
    }

    void ask(String words) {
        assistant.answer(conversation, post(words, null));
    }

    long post(String words, @Nullable Map<String, Object> detail) {
        var message = new NewMessage(conversation, Actor.of(wang), Ids.next().toString(), Kind.TEXT, words, detail);
        return conversations.post(message).join().number();
    }

    long say(StaffId by, String words, @Nullable Map<String, Object> detail) {
        var message = new NewMessage(conversation, Actor.of(by), Ids.next().toString(), Kind.TEXT, words, detail);
        return conversations.post(message).join().number();
    }

    MessageView last() {
        return conversations.latest(conversation, 1).getFirst();
    }

    ConversationView now() {
        return conversations.get(conversation);
    }

    List<HandOver> requests() {
        return routing.requests().stream()
                .filter(request -> request.conversation().equals(conversation))
                .toList();
    }

    MockMvcTester.MockMvcRequestBuilder rate(long number, CustomerId by) {
        return http.post()
                .uri("/api/customer/conversations/{id}/messages/{number}/usefulness", conversation, number)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"useful\": true}")
                .with(Asking.as(by));
    }

    MockMvcTester.MockMvcRequestBuilder desk(String what, StaffId by) {
        return http.get()
                .uri("/api/desk/conversations/{id}/" + what, conversation)
                .with(Asking.as(Asking.staff(by, "cards", Permission.SERVE)));
    }
}
