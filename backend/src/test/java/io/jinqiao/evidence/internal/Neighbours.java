package io.jinqiao.evidence.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.Catalog;
import io.jinqiao.catalog.FakeCatalog;
import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.feedback.FakeRatings;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.knowledge.FakeKnowledge;
import io.jinqiao.routing.FakeRouting;
import io.jinqiao.sla.FakeClocks;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.ticket.FakeTickets;
import io.jinqiao.vault.FakeClasses;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

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
    FakeTickets tickets(MovableClock clock) {
        return new FakeTickets(clock);
    }

    @Bean
    FakeClocks clocks(MovableClock clock) {
        return new FakeClocks(clock);
    }

    @Bean
    FakeRouting routing(FakeConversations conversations) {
        return new FakeRouting(conversations);
    }

    @Bean
    FakeRatings ratings() {
        return new FakeRatings();
    }

    @Bean
    FakeClasses classes() {
        return new FakeClasses();
    }

    @Bean
    FakeTwoPersonControl control() {
        return new FakeTwoPersonControl();
    }

    @Bean
    FakeKnowledge knowledge() {
        return new FakeKnowledge();
    }

    @Bean
    FakeCustomers customers() {
        return new FakeCustomers();
    }

    @Bean
    FakeStaff staff() {
        return new FakeStaff();
    }

    @Bean
    Catalog catalog() {
        var catalog = new FakeCatalog();
        catalog.replace(List.of(new BusinessView(
                "card",
                new Bilingual("银行卡", "Cards"),
                List.of(new BusinessView(
                        "card.debit",
                        new Bilingual("借记卡", "Debit cards"),
                        List.of(new BusinessView(
                                "card.debit.loss", new Bilingual("挂失与补卡", "Loss and replacement"), List.of())))))));
        return catalog;
    }
}
