package io.jinqiao.complaint.internal;

import io.jinqiao.compliance.FakeCompliance;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.journal.FakeJournal;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.process.FakeProcesses;
import io.jinqiao.sla.FakeClocks;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.testing.MovableClock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Everybody around the module, the same for all its tests, so that they share one start. */
@TestConfiguration(proxyBeanMethods = false)
class ComplaintNeighbours {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    FakeStaff staff() {
        var staff = new FakeStaff();
        hire(staff, "luo", "1401", "complaint-handler");
        hire(staff, "cai", "1402", "complaint-handler");
        hire(staff, "song", "1400", "complaint-head");
        hire(staff, "ren", "1403", "complaint-handler");
        hire(staff, "shen", "1600", "operations-head");
        return staff;
    }

    private static void hire(FakeStaff staff, String username, String number, String post) {
        staff.hire(new NewStaff(
                username,
                "Jinqiao-2026",
                number,
                new Bilingual(username, username),
                "complaints",
                List.of(post),
                List.of(),
                0));
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
    FakeConversations conversations(MovableClock clock) {
        return new FakeConversations(clock);
    }

    @Bean
    FakeClocks clocks(MovableClock clock) {
        return new FakeClocks(clock);
    }

    @Bean
    FakeJournal journal() {
        return new FakeJournal();
    }

    @Bean
    FakeProcesses processes(MovableClock clock) {
        var line = List.of(
                "received", "graded", "investigating", "proposed", "agreed", "resolved", "told", "satisfied", "closed");
        return new FakeProcesses(
                clock, Map.of("complaint", line, "complaint-urgent", line, "complaint-forwarded", line));
    }
}
