package io.jinqiao.ticket.internal;

import io.jinqiao.catalog.FakeCatalog;
import io.jinqiao.compliance.FakeCompliance;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.intent.FakeIntents;
import io.jinqiao.journal.FakeJournal;
import io.jinqiao.routing.FakeDeskWorkBell;
import io.jinqiao.sla.FakeClocks;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.vault.FakeClasses;
import io.jinqiao.vault.FakeVault;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The module's neighbours, in memory; one context for every test of the module. */
@TestConfiguration(proxyBeanMethods = false)
class TicketNeighbours {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    FakeVault vault() {
        return new FakeVault();
    }

    @Bean
    FakeClasses classes() {
        return new FakeClasses();
    }

    @Bean
    FakeStaff staff() {
        return new FakeStaff();
    }

    @Bean
    FakeCompliance compliance() {
        return new FakeCompliance();
    }

    @Bean
    FakeCustomers customers() {
        return new FakeCustomers();
    }

    @Bean
    FakeCatalog catalog() {
        return new FakeCatalog();
    }

    @Bean
    FakeIntents intents() {
        return new FakeIntents();
    }

    @Bean
    FakeConversations conversations(MovableClock clock) {
        return new FakeConversations(clock);
    }

    @Bean
    FakeClocks clocks(MovableClock clock, ApplicationEventPublisher events) {
        return new FakeClocks(clock, events);
    }

    @Bean
    FakeDeskWorkBell bell() {
        return new FakeDeskWorkBell();
    }

    @Bean
    FakeJournal journal() {
        return new FakeJournal();
    }
}
