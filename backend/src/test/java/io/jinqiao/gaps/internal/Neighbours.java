package io.jinqiao.gaps.internal;

import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.editorial.FakeEditorial;
import io.jinqiao.knowledge.FakeKnowledge;
import io.jinqiao.testing.MovableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What gaps see of the other modules, in tests. */
@TestConfiguration(proxyBeanMethods = false)
class Neighbours {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    FakeConversations conversations(MovableClock clock) {
        return new FakeConversations(clock);
    }

    @Bean
    FakeCustomers customers() {
        return new FakeCustomers();
    }

    @Bean
    FakeKnowledge knowledge() {
        return new FakeKnowledge();
    }

    @Bean
    FakeEditorial editorial() {
        return new FakeEditorial();
    }
}
