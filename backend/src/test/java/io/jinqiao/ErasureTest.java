package io.jinqiao;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.PrefilledForm;
import io.jinqiao.customer.CustomerView.Kind;
import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.journal.Journal;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.PersonalData;
import io.jinqiao.testing.TestDatabase;
import io.jinqiao.ticket.NewMatter;
import io.jinqiao.ticket.Tickets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole product forgets a customer: their words, their number and their name are then in no table whatever. */
@SpringBootTest(classes = JinqiaoApplication.class, properties = "jinqiao.home=target/erasure-home")
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ErasureTest {

    private static final List<String> WORDS = List.of("紫色河马在跳舞", "绿豆糕王翠花", "13977776666", "喜欢靠窗的座位");

    private static final String TABLES = """
            select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
             where schemaname not in ('pg_catalog', 'information_schema')
            """;

    private final Customers customers;
    private final Conversations conversations;
    private final Tickets tickets;
    private final PersonalData data;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ErasureTest(
            Customers customers,
            Conversations conversations,
            Tickets tickets,
            PersonalData data,
            Journal journal,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.customers = customers;
        this.conversations = conversations;
        this.tickets = tickets;
        this.data = data;
        this.journal = journal;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void nothingOfTheWordsIsLeftInAnyTable() throws Exception {
        var wang = wangWhoSpoke();
        assertThat(data.copy(wang).toString()).isNotEmpty();
        assertThat(found("紫色河马在跳舞")).contains("conversation.message");
        assertThat(found("喜欢靠窗的座位")).contains("ticket.ticket");
        assertThat(found("绿豆糕王翠花")).contains("customer.customer");

        transaction.executeWithoutResult(_ -> data.erase(UUID.randomUUID(), wang, StaffId.next(), StaffId.next()));
        awaitEnd(wang);

        for (var word : WORDS) {
            assertThat(found(word)).as(word).isEmpty();
        }
        assertThat(customers.search("13977776666", 10)).isEmpty();
        assertThat(customers.search("绿豆糕", 10)).isEmpty();
        assertThat(customers.fields(wang)).isEmpty();
        journal.seal();
    }

    /** Said, left as a ticket, filled into a form. */
    private CustomerId wangWhoSpoke() throws Exception {
        var wang = customers.add(new NewCustomer(
                Kind.PERSONAL,
                "E" + CustomerId.next(),
                "绿豆糕王翠花",
                "13977776666",
                Value.ORDINARY,
                2,
                null,
                Language.ZH,
                List.of()));
        var talk = conversations.open(wang, "web", Language.ZH).id();
        conversations
                .post(new NewMessage(talk, Actor.of(wang), "1", MessageView.Kind.TEXT, "您好，紫色河马在跳舞，怎么办？", null))
                .get(30, TimeUnit.SECONDS);
        conversations.fillForm(talk, new PrefilledForm("绿豆糕王翠花", "13977776666", "喜欢靠窗的座位", "", ""));
        tickets.leave(new NewMatter(wang, "1", "喜欢靠窗的座位", "请安排，联系绿豆糕王翠花 13977776666", null, "13977776666"));
        return wang;
    }

    private void awaitEnd(CustomerId customer) {
        var until = System.nanoTime() + Duration.ofSeconds(180).toNanos();
        while (!ended(customer) && System.nanoTime() < until) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(ended(customer)).as("erased").isTrue();
    }

    private boolean ended(CustomerId customer) {
        return jdbc.sql("select exists (select 1 from retention.erasure where customer = ? and ended_at is not null)")
                .param(customer.value())
                .query(Boolean.class)
                .single();
    }

    /** The tables in whose rows this is found, whatever the column. */
    private List<String> found(String word) {
        return jdbc.sql(TABLES).query(String.class).list().stream()
                .filter(table -> jdbc.sql("select exists (select 1 from " + table + " r where r::text like ?)")
                        .param("%" + word + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
