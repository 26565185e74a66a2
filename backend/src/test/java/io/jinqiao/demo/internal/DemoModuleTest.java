package io.jinqiao.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.catalog.FakeCatalog;
import io.jinqiao.collaboration.FakeRequests;
import io.jinqiao.complaint.FakeComplaints;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.dialogue.FakeDialogues;
import io.jinqiao.editorial.FakeEditorial;
import io.jinqiao.identity.FakeIdentity;
import io.jinqiao.intent.FakeIntents;
import io.jinqiao.intent.Intents;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.FakeKnowledge;
import io.jinqiao.manual.FakeManuals;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.staff.InstitutionView;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.suitability.FakeSuitability;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.ticket.FakeTickets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@TestPropertySource(properties = "jinqiao.institution=demo")
class DemoModuleTest {

    private final LoadDemo load;
    private final FakeStaff staff;
    private final FakeKnowledge knowledge;
    private final FakeIntents intents;
    private final Customers customers;
    private final FakeConversations conversations;
    private final MockMvcTester http;
    private final JdbcClient jdbc;

    DemoModuleTest(
            LoadDemo load,
            FakeStaff staff,
            FakeKnowledge knowledge,
            FakeIntents intents,
            Customers customers,
            FakeConversations conversations,
            MockMvcTester http,
            JdbcClient jdbc) {
        this.load = load;
        this.staff = staff;
        this.knowledge = knowledge;
        this.intents = intents;
        this.customers = customers;
        this.conversations = conversations;
        this.http = http;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anEmptyInstallation() {
        staff.clear();
        jdbc.sql("delete from demo.step").update();
    }

    @Test
    void theWholePlayIsLoadedThroughTheDoors() {
        load.run(new DefaultApplicationArguments());

        assertThat(staff.institution().demo()).isTrue();
        assertThat(staff.teams()).hasSize(8);
        assertThat(staff.named("lin").skills()).hasSize(5);
        assertThat(customers.search("王芳", 5)).hasSize(1);
        assertThat(knowledge.size()).isGreaterThanOrEqualTo(150);
        assertThat(intents.read("我要挂失", Language.ZH))
                .hasValueSatisfying(reading -> assertThat(reading.known(Intents.BUSINESS))
                        .hasValueSatisfying(label -> assertThat(label.label()).isEqualTo("card.debit.loss")));
    }

    @Test
    void aLoadThatWasKilledHalfWayIsFinishedByTheNextStart() {
        load.run(new DefaultApplicationArguments());
        jdbc.sql("delete from demo.step where code in ('people', 'knowledge')").update();
        var people = staff.all();

        load.run(new DefaultApplicationArguments());

        assertThat(staff.all()).isEqualTo(people);
    }

    @Test
    void talksThatNothingAnsweredAreHeldOnce() {
        load.run(new DefaultApplicationArguments());
        var zhu = customers.search("朱婷", 1).getFirst().id();
        var held = conversations.ofCustomer(zhu, 50);
        jdbc.sql("delete from demo.step where code = 'talks'").update();

        load.run(new DefaultApplicationArguments());

        assertThat(held).isNotEmpty();
        assertThat(conversations.ofCustomer(zhu, 50)).hasSameSizeAs(held);
    }

    @Test
    void aRealInstitutionIsLeftAlone() {
        staff.found(new InstitutionView(new Bilingual("真银行", "A real bank"), "95001", false));
        staff.hire(new NewStaff(
                "root", "Long-Enough-1", "1", new Bilingual("一", "One"), "", List.of("administrator"), List.of(), 0));

        load.run(new DefaultApplicationArguments());

        assertThat(staff.all()).hasSize(1);
        assertThat(http.get().uri("/api/demo").with(Asking.as(CustomerId.next())))
                .hasStatus(404);
        staff.found(new InstitutionView(new Bilingual("金桥示范银行", "Jinqiao Demo Bank"), "95000", true));
    }

    @Test
    void aVisitorMayBeMsWang() {
        load.run(new DefaultApplicationArguments());

        assertThat(http.get().uri("/api/demo").with(Asking.as(CustomerId.next())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.customers[0].key")
                .isEqualTo("wang");
        assertThat(visit("wang"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.token")
                .isNotNull();
        assertThat(visit("nobody")).hasStatus(404);
    }

    private MvcTestResult visit(String key) {
        return http.post()
                .uri("/api/demo/visits")
                .with(Asking.as(CustomerId.next()))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        { "customer": "%s" }
                        """.formatted(key))
                .exchange();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        FakeStaff staff() {
            return new FakeStaff();
        }

        @Bean
        FakeSuitability suitability() {
            return new FakeSuitability();
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
        FakeCatalog catalog() {
            return new FakeCatalog();
        }

        @Bean
        FakeConversations conversations(Clock clock) {
            return new FakeConversations(clock);
        }

        @Bean
        FakeDialogues dialogues() {
            return new FakeDialogues();
        }

        @Bean
        FakeComplaints complaints() {
            return new FakeComplaints();
        }

        @Bean
        FakeEditorial editorial() {
            return new FakeEditorial();
        }

        @Bean
        FakeKnowledge knowledge() {
            return new FakeKnowledge();
        }

        @Bean
        FakeManuals manuals() {
            return new FakeManuals();
        }

        @Bean
        FakeRequests requests(Clock clock) {
            return new FakeRequests(clock);
        }

        @Bean
        FakeTickets tickets(Clock clock) {
            return new FakeTickets(clock);
        }

        @Bean
        FakeIdentity identity() {
            return new FakeIdentity();
        }
    }
}
