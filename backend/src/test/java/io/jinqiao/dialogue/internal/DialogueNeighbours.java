package io.jinqiao.dialogue.internal;

import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.identity.FakeIdentity;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.ticket.FakeTickets;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Everybody around the module, the same for all its tests, so that they share one start. */
@TestConfiguration(proxyBeanMethods = false)
class DialogueNeighbours {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    FakeIdentity identity() {
        return new FakeIdentity();
    }

    @Bean
    FakeConversations conversations(Clock clock) {
        return new FakeConversations(clock);
    }

    @Bean
    FakeCustomers customers() {
        return new FakeCustomers();
    }

    @Bean
    FakeTickets tickets(Clock clock) {
        return new FakeTickets(clock);
    }

    @Bean
    CountedAct blockCard() {
        return new CountedAct();
    }
}
