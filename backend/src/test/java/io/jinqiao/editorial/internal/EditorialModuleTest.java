package io.jinqiao.editorial.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.editorial.Draft;
import io.jinqiao.editorial.Editorial;
import io.jinqiao.editorial.events.ProposalSubmitted;
import io.jinqiao.journal.FakeJournal;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.knowledge.FakeEditions;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.FakeClocks;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.PublishedEvents;

@ModuleTest
class EditorialModuleTest {

    private static final Wording FEE = new Wording("信用卡年费怎么收", "首年免年费，**刷满六次**免次年年费。", List.of("年费多少钱"));

    private final Editorial editorial;
    private final ProposalRepository proposals;
    private final Clocks clocks;
    private final StaffId fang = new StaffId(UUID.randomUUID());

    EditorialModuleTest(Editorial editorial, ProposalRepository proposals, Clocks clocks) {
        this.editorial = editorial;
        this.proposals = proposals;
        this.clocks = clocks;
    }

    @Test
    void aProposalLiesBeforeComplianceWithItsTermRunning(PublishedEvents events) {
        var id = editorial.propose(new Draft(content("fee-" + UUID.randomUUID()), "费率调整", List.of("客户问了三次"), fang));

        var proposal = proposals.get(id);
        assertThat(proposal.state()).isInstanceOf(Proposal.State.InReview.class);
        assertThat(proposal.rounds())
                .singleElement()
                .satisfies(round -> assertThat(round.content()).isEqualTo(proposal.content()));
        assertThat(clocks.of(Subject.of(id))).hasSize(1);
        assertThat(events.ofType(ProposalSubmitted.class)
                        .matching(fact -> fact.proposal().equals(id)))
                .hasSize(1);
    }

    @Test
    void aProposalWithoutAReasonIsRefused() {
        var draft = new Draft(content("fee-" + UUID.randomUUID()), " ", List.of(), fang);

        assertThatThrownBy(() -> editorial.propose(draft))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("web.text-missing"));
    }

    @Test
    void anUnknownProposalIsRefusedWithACode() {
        assertThatThrownBy(() -> proposals.get(ProposalId.next()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("editorial.unknown-proposal"));
    }

    private static NewArticle content(String code) {
        return new NewArticle(code, "FAQ", "fee.account.annual", true, Map.of(Language.ZH, FEE), List.of());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class House {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeEditions fakeEditions(MovableClock clock) {
            return new FakeEditions(clock);
        }

        @Bean
        FakeClocks fakeClocks(MovableClock clock) {
            return new FakeClocks(clock);
        }

        @Bean
        FakeStaff fakeStaff() {
            return new FakeStaff();
        }

        @Bean
        FakeConversations fakeConversations(MovableClock clock) {
            return new FakeConversations(clock);
        }

        @Bean
        FakeJournal fakeJournal() {
            return new FakeJournal();
        }
    }
}
