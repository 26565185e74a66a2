package io.jinqiao.assistant.internal;

import io.jinqiao.compliance.FakeCompliance;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.dialogue.FakeDialogues;
import io.jinqiao.identity.FakeIdentity;
import io.jinqiao.identity.Level;
import io.jinqiao.intent.FakeIntents;
import io.jinqiao.knowledge.FakeKnowledge;
import io.jinqiao.routing.FakeRouting;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.MovableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Everybody around the module, the same for all its tests, so that they share one start. */
@TestConfiguration(proxyBeanMethods = false)
class AssistantNeighbours {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    FakeIdentity identity() {
        return new FakeIdentity().standingOtherwise(Level.L0);
    }

    @Bean
    FakeConversations conversations(MovableClock clock) {
        return new FakeConversations(clock);
    }

    @Bean
    FakeKnowledge knowledge(MovableClock clock) {
        return new FakeKnowledge(clock);
    }

    @Bean
    FakeRouting routing(Conversations conversations) {
        return new FakeRouting(conversations);
    }

    @Bean
    FakeDialogues dialogues() {
        return new FakeDialogues();
    }

    @Bean
    FakeCustomers customers() {
        return new FakeCustomers();
    }

    @Bean
    FakeIntents intents() {
        return new FakeIntents();
    }

    @Bean
    FakeCompliance compliance() {
        return new FakeCompliance();
    }

    @Bean
    FakeStaff staff() {
        return new FakeStaff();
    }
}
