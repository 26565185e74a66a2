package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.spi.ConnectorPlace;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.process.FakeProcesses;
import io.jinqiao.sla.FakeClocks;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.ticket.FakeTickets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Everybody around the module, the same for all its tests, so that they share one start. */
@TestConfiguration(proxyBeanMethods = false)
class CollaborationNeighbours {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    FakeStaff staff() {
        return new FakeStaff();
    }

    @Bean
    FakeCustomers customers() {
        return new FakeCustomers();
    }

    @Bean
    FakeConversations conversations(MovableClock clock) {
        return new FakeConversations(clock);
    }

    @Bean
    FakeTickets tickets(MovableClock clock) {
        return new FakeTickets(clock);
    }

    @Bean
    SandboxSystem sandbox(MovableClock clock) {
        return new SandboxSystem(clock);
    }

    @Bean
    ConnectorPlace cards(SandboxSystem sandbox) {
        return sandbox.place("cards", Duration.ofSeconds(20), "card-status");
    }

    @Bean
    FakeClocks clocks(MovableClock clock) {
        return new FakeClocks(clock);
    }

    @Bean
    FakeProcesses processes(MovableClock clock) {
        return new FakeProcesses(clock, Map.of("request", List.of("asked", "accepted", "answered", "closed")));
    }
}
